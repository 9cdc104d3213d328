/** The checks: what they find in the published report, that a clean unit is left alone, and a violation of each. */
import { IDENTITIES } from '../../src/scoring/checks/identities';
import type { CheckCode, Finding } from '../../src/scoring/checks';
import { findingText } from '../../src/scoring/wording/finding';
import { checkMessages } from '../../src/messages/checks';
import { CLEAN, findingsOf, PUBLISHED, withFigure, type Extra, type Unit } from './fixtures/units';

const told = (found: readonly Finding[]) => found.map((each) => [each.severity, findingText(each, 'zh-CN').what]);

describe('the published report', () => {
  const found = findingsOf(PUBLISHED);

  test('has a mean that no convention explains', () => {
    expect(told(found)).toContainEqual(['error', '报告中「全年平均执行率」为72.25%，按数据计算为72.27%']);
  });

  test('has a rate that was rounded twice', () => {
    expect(told(found)).toContainEqual(['warning', '报告中「一季度预算执行率」为51.68%，按数据计算为51.70%；该数是先把中间比率舍入为12.92%、再除以0.25所得，属两次舍入']);
  });

  test('has a rate with a zero put behind, which figures in 元 could still give', () => {
    expect(told(found)).toContainEqual(['ask', '报告中「“三公”经费控制率」为97.20%，按数据计算为97.17%；该数是先四舍五入为97.2再补零所得；按四舍五入前的数据，可能在97.10%至97.25%之间']);
  });

  test('loses nothing for its adjustments only because of the exemption: without it 93.8', () => {
    expect(told(found)).toContainEqual(['ask', '“财务合规性”因免计870.72万元而未扣分；不免计时预算调整、调剂比率为43.62%，扣1分，合计为93.8分']);
  });

  test('missed the target of the video', () => {
    expect(told(found)).toContainEqual(['ask', '绩效目标“制作片区宣传视频”没有达到：目标=1项，实际0项']);
  });

  test('has nothing else but full marks without evidence: all cross-foots agree', () => {
    expect(found.map(({ check }) => check).sort()).toEqual(['exemption-decides', ...Array<CheckCode>(7).fill('full-marks-without-evidence'), 'printed-figure', 'printed-figure', 'printed-figure', 'target-missed']);
  });

  test('tells the gravest first, with the cells that it is about', () => {
    const order = ['error', 'warning', 'ask', 'note'];
    expect(found.map(({ severity }) => order.indexOf(severity))).toEqual(found.map(({ severity }) => order.indexOf(severity)).sort());
    expect(found.every(({ cells }) => cells.length > 0 && cells[0]?.cell !== null)).toBe(true);
  });
});

test('a unit that agrees with itself is left alone', () => {
  expect(told(findingsOf(CLEAN))).toEqual([]);
});

test('what is not given is not checked', () => {
  expect(findingsOf({ ...CLEAN, 年初人员经费: null, 年初公用经费: 999, 净资产合计: null })).toEqual([]);
});

/** One change of the clean unit for every identity; without printed figures, which would follow it. */
const BREAKS: Readonly<Record<string, Unit>> = {
  'initial-spending': { 年初项目支出: 744 },
  'initial-basic': { 年初人员经费: 871.54 },
  'initial-income': { 年初非财政拨款收入: 1 },
  'initial-balance': { 年初预算收入: 1676.98, 年初非财政拨款收入: 1 },
  'adjusted-spending': { 调整后项目支出: 1613.74 },
  'adjusted-income': { 调整后政府性基金拨款: 870.74 },
  'adjusted-balance': { 调整后预算收入: 2546.72 },
  'public-budget-parts': { 公务接待预算: 0.02 },
  'public-spending-parts': { 公务接待支出: 0.5 },
  assets: { 流动资产: 12.69 },
  liabilities: { 非流动负债: 1 },
  'net-assets': { 净资产合计: 1114.93 },
  'assets-in-use': { 在用固定资产: 351.11 },
  'projects-on-time': { 按期完成项目数: 8 },
  'second-quarter': { 季度累计支出: [960, 959.07, 1232.09, 2484.56] },
  'third-quarter': { 季度累计支出: [329.15, 1232.1, 1232.09, 2484.56] },
  'fourth-quarter': { 季度累计支出: [329.15, 959.07, 2484.57, 2484.56] },
  'within-budget': { 季度累计支出: [329.15, 959.07, 1232.09, 2546.72] },
  'reallocated-within-budget': { 调剂金额: 2546.72 },
};

describe.each(IDENTITIES.map(({ id, severity }) => [id, severity] as const))('the identity %s', (id, severity) => {
  test('is found when it alone is broken', () => {
    const broken = BREAKS[id];
    if (!broken) throw new Error(`no unit breaks ${id}`);
    const found = findingsOf({ ...CLEAN, 自评报告数据: null, ...broken });
    expect(found.map((each) => [each.check, each.severity, each.check === 'identity' ? each.details.id : ''])).toEqual([['identity', severity, id]]);
  });
});

/** Those of a report's prose have a text to be held against; `report-text.test.ts` has them. */
type OfWorkbook = Exclude<CheckCode, 'identity' | 'text-claims-met' | 'text-claims-all-done'>;

/** A violation of each other check. */
const VIOLATIONS: Readonly<Record<OfWorkbook, readonly [unit: Unit, extra?: Extra]>> = {
  'printed-figure': [withFigure('编外人员控制率', '53.86%')],
  'printed-unreadable': [withFigure('编外人员控制率', '约一半')],
  'printed-unknown': [withFigure('人均培训次数', '3')],
  'exemption-decides': [{ ...CLEAN, 免计调整金额: 870.72 }],
  'target-missed': [{ ...CLEAN, 绩效目标表: PUBLISHED['绩效目标表'] ?? null }],
  'full-marks-without-evidence': [{ ...CLEAN, 自评打分表: (CLEAN['自评打分表'] as readonly (readonly unknown[])[]).map((row) => (row[0] === '预算编制规范性' ? row.slice(0, 4) : row)) as Unit[string] }],
  'score-ignores-rule': [{ ...CLEAN, 服务对象满意度: 0.92, 自评打分表: withoutRow(CLEAN['自评打分表'], '公众或服务对象满意度') }, { sheetScores: { satisfaction: 5.5 } }],
  'derived-differs': [{ ...CLEAN, 按期完成项目数: 1, 计划完成项目数: 2, 项目进度表: completed('2024-12-20') }],
  'derived-used': [{ ...CLEAN, 计划完成项目数: 1, 按期完成项目数: null, 项目进度表: completed('2024-12-20') }],
  'derived-open': [{ ...CLEAN, 计划完成项目数: 1, 按期完成项目数: null, 项目进度表: completed('完成') }],
  'total-not-sum': [CLEAN, { typedTotal: 95 }],
};

test.each(Object.entries(VIOLATIONS))('the check %s finds its violation and nothing else', (check, [unit, extra]) => {
  const found = findingsOf(unit, extra);
  expect(found.map((each) => each.check)).toEqual([check]);
  for (const language of ['zh-CN', 'en'] as const) for (const each of found) expect(Object.values(findingText(each, language)).join('')).not.toMatch(/undefined|null|\[object/);
});

test('every check has its words', () => {
  for (const check of [...Object.keys(VIOLATIONS), 'identity']) expect(checkMessages['zh-CN']).toHaveProperty(check);
});

describe('a printed figure', () => {
  test.each([
    ['编外人员控制率', '53.8%', null, null],
    ['编外人员控制率', '53.84%', 'warning', 'truncated'],
    ['编外人员控制率', '53.83%', 'error', null],
    ['政府采购执行率', '98.8%', null, null],
    ['政府采购执行率', '0.9882', null, null],
    ['政府采购执行率', '98.82％', null, null],
    ['三公支出', '13.07万元', null, null],
    ['三公支出', '130700元', null, null],
    ['三公支出', '13.08', 'error', null],
    ['编外人数', '15人', 'error', null],
    ['自评得分', '93.8', null, null],
    ['自评得分', '94.8', 'error', null],
    ['公用经费控制率', '4分', null, null],
  ])('%s as %s', (figure, value, severity, convention) => {
    const found = findingsOf(withFigure(figure, value));
    if (severity === null) {
      expect(told(found)).toEqual([]);
      return;
    }
    const [first] = found;
    expect(first?.check === 'printed-figure' && [first.severity, first.details.convention?.kind ?? null]).toEqual([severity, convention]);
  });
});

/** One project that was to be completed in the year. */
function completed(done: string): Unit[string] {
  return [['项目', '计划完成', '实际完成'], ['培训项目', '2024-12-31', done]];
}

function withoutRow(table: Unit[string] | undefined, indicator: string): Unit[string] {
  return (table as readonly (readonly unknown[])[]).filter(([name]) => name !== indicator) as Unit[string];
}
