import { WorkbookModel } from '../../src/workbench/model';
import { sample, setCell, setInput, sheetOf } from '../support/sample';
import { indicatorOf, scoreOf } from '../support/scoring';

const SHEET = '自评评分表';
/** Zero-based rows of the form. */
const ROW = { clarity: 6, outsourced: 15, execution: 18 } as const;
const SCORE = 5;
const REASON = 6;

describe('what a person typed on the scoring sheet', () => {
  test('a reason in their own words is kept, and told as kept', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.outsourced, REASON, '因香蜜湖片区开发任务增加，经批准使用劳务派遣人员。');
    const outcome = await scoreOf(model);
    expect(sheetOf(model, SHEET).content(ROW.outsourced, REASON).value).toBe('因香蜜湖片区开发任务增加，经批准使用劳务派遣人员。');
    expect(outcome.sheet.kept).toMatchObject([{ indicator: 'outsourced-control', what: 'reason' }]);
    expect(outcome.sheet.reasons['outsourced-control']).toContain('经批准');
  });

  test('a score over a computed one is kept, marked as overruled with both numbers, and asks for a reason', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, SCORE, 5);
    const outcome = await scoreOf(model);
    expect(sheetOf(model, SHEET).content(ROW.execution, SCORE).value).toBe(5);
    expect(indicatorOf(outcome, '预算执行率')).toMatchObject({ basis: 'overruled', score: '5.0', overruled: { by: 'scoring-sheet', computed: '4.3', score: '5.0' } });
    expect(outcome.scorecard.total.score).toBe('95.5');
    expect(outcome.scorecard.problems.map(({ code }) => code)).toContain('overruled-without-reason');
    expect(outcome.sheet.reasons['budget-execution']).toContain('按标准计算为4.3分');
  });

  test('it stays overruled on every further score, also when the inputs change', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, SCORE, 5);
    await scoreOf(model);
    setInput(model, '季度累计支出', 500, 0);
    const outcome = await scoreOf(model);
    expect(indicatorOf(outcome, '预算执行率')).toMatchObject({ basis: 'overruled', score: '5.0' });
  });

  test('an emptied cell goes back to the program', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, SCORE, 5);
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, SCORE, null);
    const outcome = await scoreOf(model);
    expect(sheetOf(model, SHEET).content(ROW.execution, SCORE).value).toBe(4.3);
    expect(outcome.scorecard.total.score).toBe('94.8');
  });

  test('a formula of their own in a score cell is kept as a formula', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, SCORE, 4.5, '4+0.5');
    const outcome = await scoreOf(model);
    expect(sheetOf(model, SHEET).content(ROW.execution, SCORE)).toEqual({ value: 4.5, formula: '4+0.5' });
    expect(indicatorOf(outcome, '预算执行率').score).toBe('4.5');
  });

  test('a score that is none is told with its cell and left as it is', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, SCORE, '较好');
    const outcome = await scoreOf(model);
    expect(outcome.scorecard.problems).toContainEqual(expect.objectContaining({ code: 'judgement-not-a-score', cell: '自评评分表!F19' }));
    expect(sheetOf(model, SHEET).content(ROW.execution, SCORE).value).toBe('较好');
    expect(indicatorOf(outcome, '预算执行率').score).toBe('4.3');
  });

  test('everything is kept through saving and opening', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.outsourced, REASON, '另有说明。');
    await scoreOf(model);
    const again = WorkbookModel.open(model.save());
    const outcome = await scoreOf(again);
    expect(outcome.sheet.created).toBe(false);
    expect(sheetOf(again, SHEET).content(ROW.outsourced, REASON).value).toBe('另有说明。');
  });

  test('a renamed scoring sheet is found by its name', async () => {
    const model = sample();
    await scoreOf(model);
    sheetOf(model, SHEET).rename('2024 自评');
    const outcome = await scoreOf(model);
    expect(outcome.sheet).toMatchObject({ created: false, name: '2024 自评' });
    expect(outcome.sheet.scoreCells['budget-execution']).toBe("'2024 自评'!F19");
  });

  test('changed inputs change the reasons that the program wrote', async () => {
    const model = sample();
    await scoreOf(model);
    setInput(model, '编外人数', 0);
    const outcome = await scoreOf(model);
    expect(indicatorOf(outcome, '编外人员控制率').score).toBe('1.0');
    expect(sheetOf(model, SHEET).content(ROW.outsourced, REASON).value).toBeNull();
    expect(outcome.scorecard.total.score).toBe('95.8');
  });
});

describe('a scoring sheet that can not be used in place', () => {
  test('another sheet of that name is left alone', async () => {
    const model = sample();
    model.addSheet(SHEET);
    setCell(model, SHEET, 0, 0, '我的表');
    const outcome = await scoreOf(model);
    expect(outcome.sheet).toMatchObject({ created: true, name: '自评评分表 (2)' });
    expect(sheetOf(model, SHEET).content(0, 0).value).toBe('我的表');
  });

  test('one that lost an indicator is kept, and a new one made', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.execution, 8, null);
    const outcome = await scoreOf(model);
    expect(outcome.sheet).toMatchObject({ created: true, name: '自评评分表 (2)' });
    expect(sheetOf(model, SHEET).content(ROW.execution, SCORE).value).toBe(4.3);
  });

  test('one that was deleted is made again', async () => {
    const model = sample();
    await scoreOf(model);
    model.removeSheet(sheetOf(model, SHEET).id);
    const outcome = await scoreOf(model);
    expect(outcome.sheet).toMatchObject({ created: true, name: SHEET });
    expect(outcome.scorecard.total.score).toBe('94.8');
  });
});

