import type { ProblemCode } from '../../src/scoring/problems';
import { problemLine } from '../../src/scoring/wording';
import type { ScoreOutcome } from '../../src/workbook/model';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, setInput } from '../support/sample';
import { indicatorOf, scoreOf } from '../support/scoring';

async function scoreAfter(change: (model: WorkbookModel) => void): Promise<{ outcome: ScoreOutcome; lines: string[]; model: WorkbookModel }> {
  const model = sample();
  change(model);
  const before = contentsOf(model);
  const outcome = await scoreOf(model);
  expect(contentsOf(model)).toMatchObject(before);
  return { outcome, model, lines: outcome.scorecard.problems.map((problem) => problemLine(problem, 'zh-CN')) };
}

function codes({ scorecard }: ScoreOutcome): ProblemCode[] {
  return scorecard.problems.map(({ code }) => code);
}

describe('bad input', () => {
  test('a missing name leaves its indicator not scored and the total partial', async () => {
    const { outcome, lines } = await scoreAfter((model) => model.removeName('三公支出', null));
    expect(indicatorOf(outcome, '公用经费控制率')).toMatchObject({ state: 'not-scored', score: null, missing: [{ kind: 'input', input: '三公支出', why: 'missing' }] });
    expect(outcome.scorecard.total).toMatchObject({ score: '90.8', complete: false, rating: null, scoredMaximum: '94' });
    expect(lines).toContainEqual(expect.stringContaining('工作簿中没有名称「三公支出」'));
    expect(outcome.sheet.reasons['#total']).toContain('部分得分');
  });

  test('an English alias is as good as the Chinese name', async () => {
    const { outcome } = await scoreAfter((model) => {
      const name = model.findName('三公支出', null);
      model.removeName('三公支出', null);
      model.setName({ name: 'ThreePublicSpent', scope: null, formula: name?.formula ?? '' });
    });
    expect(outcome.scorecard.total.score).toBe('94.8');
  });

  test('a name that refers to #REF! is told with what it refers to', async () => {
    const { outcome, lines } = await scoreAfter((model) => model.setName({ name: '编制人数', scope: null, formula: '#REF!$B$7' }));
    expect(codes(outcome)).toContain('name-broken');
    expect(lines).toContainEqual(expect.stringMatching(/名称「编制人数」引用的单元格已被删除.*#REF!/));
    expect(indicatorOf(outcome, '财政供养人员控制率').state).toBe('not-scored');
  });

  test('a name of several areas is told as such', async () => {
    const { lines } = await scoreAfter((model) => model.setName({ name: '编制人数', scope: null, formula: '基础数据!$B$7,基础数据!$B$8' }));
    expect(lines).toContainEqual(expect.stringContaining('多个不相连的区域'));
  });

  test('text where a number belongs is told with its cell', async () => {
    const { outcome, lines } = await scoreAfter((model) => setInput(model, '三公支出', '约十三万'));
    expect(lines).toContainEqual(expect.stringMatching(/^公用经费!C4：「三公支出」应为数字，现为“约十三万”/));
    expect(indicatorOf(outcome, '公用经费控制率').state).toBe('not-scored');
  });

  test('numbers typed as text, in full width and with separators are read', async () => {
    const { outcome } = await scoreAfter((model) => {
      setInput(model, '三公支出', '１３．０７');
      setInput(model, '采购计划金额', '1,009.59');
      setInput(model, '采购实际金额', '997.71万元');
      setInput(model, '日常公用决算', '584300元');
    });
    expect(outcome.scorecard.total.score).toBe('94.8');
    expect(codes(outcome).filter((code) => code === 'number-as-text')).toHaveLength(4);
  });

  test('元 in a 万元 sheet blocks, and says which number and against what', async () => {
    const { outcome, lines } = await scoreAfter((model) => setInput(model, '三公支出', 130700));
    expect(outcome.scorecard.problems).toContainEqual(expect.objectContaining({ code: 'magnitude', severity: 'error', cell: '公用经费!C4' }));
    expect(lines).toContainEqual(expect.stringContaining('可能混用了元和万元'));
  });

  test('a whole workbook in 元 that says 万元 blocks', async () => {
    const { outcome } = await scoreAfter((model) => {
      for (const [name, value] of [['年初预算支出', 16759800], ['年初基本支出', 9329800], ['调整后预算支出', 25467000]] as const) setInput(model, name, value);
    });
    expect(codes(outcome)).toContain('amounts-in-yuan');
  });

  test('a budget of zero asks instead of scoring', async () => {
    const { outcome, lines } = await scoreAfter((model) => setInput(model, '三公预算', 0));
    expect(indicatorOf(outcome, '公用经费控制率').state).toBe('not-scored');
    expect(lines).toContainEqual(expect.stringContaining('分母为 0'));
    expect(outcome.scorecard.total.complete).toBe(false);
  });

  test('a blank is unknown, never 0', async () => {
    const { outcome } = await scoreAfter((model) => setInput(model, '编外人数', null));
    expect(indicatorOf(outcome, '编外人员控制率')).toMatchObject({ state: 'not-scored', missing: [{ input: '编外人数', why: 'blank', cell: '基础数据!B11' }] });
  });

  test('an Excel error is told as itself', async () => {
    const { lines } = await scoreAfter((model) => setInput(model, '编外人数', { error: '#DIV/0!' }));
    expect(lines).toContainEqual(expect.stringContaining('错误值 #DIV/0!'));
  });

  test('a formula that was never calculated is told as such', async () => {
    const { lines } = await scoreAfter((model) => setCell(model, '公用经费', 3, 2, null, '5.51+7.56'));
    expect(lines).toContainEqual(expect.stringContaining('公式还没有计算结果'));
  });

  test('an exemption without its basis is asked for', async () => {
    const { outcome } = await scoreAfter((model) => setInput(model, '免计调整依据', null));
    expect(codes(outcome)).toContain('exemption-without-basis');
    expect(outcome.scorecard.total.score).toBe('94.8');
  });

  test('a judgement for an unknown indicator is told with its cell', async () => {
    const { lines } = await scoreAfter((model) => setCell(model, '自评打分', 3, 0, '预算编制合里性'));
    expect(lines).toContainEqual(expect.stringMatching(/^自评打分!A4：.*“预算编制合里性”不在评价指标体系中/));
  });

  test('a deduction without a reason asks for one', async () => {
    const { outcome } = await scoreAfter((model) => setCell(model, '自评打分', 10, 3, null));
    expect(codes(outcome)).toContain('judgement-without-reason');
  });
});
