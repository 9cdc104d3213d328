/** Figures in the prose of a report: what is found, what is compared, what is left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../../src/scoring/checks';
import { figuresIn } from '../../src/scoring/checks/textFigures';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { exactText } from '../../src/scoring/exact/ratio';
import { readInputs } from '../../src/scoring/inputs/readInputs';
import { scoreReadInputs } from '../../src/scoring/scorecard/score';
import { findingText } from '../../src/scoring/wording/finding';
import { inputCells } from '../scoring/fixtures/cells';
import { PUBLISHED } from './fixtures/units';

/** Sentences with figures of the published 2024 report. */
const REPORT = readFileSync(join(__dirname, 'fixtures/report.txt'), 'utf8');

function checked(text: string) {
  const inputs = readInputs(inputCells(PUBLISHED));
  return checkText(text, inputs, scoreReadInputs(inputs, new Map(), DEFAULT_FRAMEWORK), DEFAULT_FRAMEWORK);
}

const told = (text: string) => checked(text).findings.map((found) => [found.severity, findingText(found, 'zh-CN').what.split('；')[0]]);

describe('the text of the published report', () => {
  test('has three figures that disagree and one claim that the score does not bear out, and no false alarm among the rest', () => {
    expect(told(REPORT)).toEqual([
      ['ask', '报告中「“三公”经费控制率」为97.20%，按数据计算为97.17%'],
      ['warning', '报告中「一季度预算执行率」为51.68%，按数据计算为51.70%'],
      ['error', '报告中「全年平均执行率」为72.25%，按数据计算为72.27%'],
      ['ask', expect.stringMatching(/^报告称“2024年，“三公”经费控制率为97.20%.*虽已达到考核要求.*”，而“公用经费控制率”扣2.0分，扣分原因：“.*97.17%/)],
    ]);
  });

  test('has more than twenty figures that could be checked', () => {
    expect(checked(REPORT).checked).toBeGreaterThanOrEqual(20);
  });

  test('tells the sentence that a figure stands in', () => {
    const [first] = checked('一季度，季度预算执行率为 51.68%。').findings;
    expect(first && findingText(first, 'zh-CN').what).toContain('原文：“一季度，季度预算执行率为 51.68%”');
  });
});

describe('a claim in prose', () => {
  const claims = (text: string) => checked(text).findings.filter(({ check }) => check.startsWith('text-claims'));

  test.each([
    ['日常公用经费控制率达到考核要求。', ['text-claims-met', '公用经费控制率']],
    ['我中心编外人员控制率较好，符合要求。', ['text-claims-met', '编外人员控制率']],
    ['预算执行率未扣分', ['text-claims-met', '预算执行率']],
    ['2024年各项绩效目标均已完成。', ['text-claims-all-done', '制作片区宣传视频']],
    ['年度目标任务全部完成，成效显著。', ['text-claims-all-done', '制作片区宣传视频']],
  ])('is asked about with both passages when the result says otherwise: %s', (text, [check, subject]) => {
    const found = claims(text);
    expect(found.map((each) => each.check)).toEqual([check]);
    for (const language of ['zh-CN', 'en'] as const) {
      const words = found.map((each) => findingText(each, language).what).join('');
      expect(words).toContain(text.replace('。', ''));
      expect(words).not.toMatch(/undefined|null|\[object/);
    }
    expect(found.map((each) => findingText(each, 'zh-CN').what).join('')).toContain(subject);
  });

  test.each([
    ['what is cited as a standard', '日常公用经费控制率<90%得满分。'],
    ['a denial', '日常公用经费控制率未达到考核要求。'],
    ['an intention', '下一步确保各项绩效目标全部完成。'],
    ['a piece of work', '拆除工作全部完成。'],
    ['what is true', '政府采购执行率较高，在编人员控制率达到考核要求。'],
  ])('is left alone when it is %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a figure in prose', () => {
  const found = (text: string) => figuresIn(text, ['“三公”经费控制率', '编外人员控制率', '一季度预算执行率', '二季度预算执行率', '全年平均执行率']).map(({ label, printed }) => [label, exactText(printed.value)]);

  test.each([
    ['三公经费控制率为97.20％', [['“三公”经费控制率', '0.972']]],
    ['“三公”经费 控制率达到 97.2%', [['“三公”经费控制率', '0.972']]],
    ['二季度，季度预算执行率为 75.32%', [['二季度预算执行率', '0.7532']]],
    ['全年平均执行率 = (51.68%+75.32%) ÷ 2=63.5%', [['全年平均执行率', '0.635']]],
    ['编外人员控制率为53.85%，其后编外人员控制率为53.85%', [['编外人员控制率', '0.5385']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['编外人员控制率<5%得满分', '编外人员控制率 < 5% 得满分，比率 > 10% 得 0 分', '编外人员控制率不符合 $<90\\%$ 的要求', '降低编外人员控制率，2024年共14人', '季度预算执行率为51.68%'])('is not what only looks like one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('what the workbook does not know is not judged', () => {
  expect(checked('人均培训次数为3次，政府采购执行率较上年提高2%。')).toEqual({ checked: 0, findings: [] });
});
