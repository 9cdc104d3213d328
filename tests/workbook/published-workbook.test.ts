import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { scoreWorkbook } from '../../src/workbook/score';
import { readReadiness } from '../../src/workbook/readiness';
import { sample, setCell, setInput, sheetOf, contentsOf } from '../support/sample';
import { indicatorOf, scoreOf, withExcel } from '../support/scoring';

describe('the published 2024 workbook, scored through office.js', () => {
  test('scores 94.8, rating 优, with exactly the five published deductions', async () => {
    const outcome = await scoreOf(sample());
    const { total, indicators } = outcome.scorecard;
    expect(total).toMatchObject({ score: '94.8', maximum: '100', rating: '优', complete: true });
    const deductions = indicators.filter(({ deduction }) => deduction !== '0.0').map(({ name, deduction }) => [name, deduction]);
    expect(deductions).toEqual([
      ['绩效指标明确性', '0.5'],
      ['编外人员控制率', '1.0'],
      ['公用经费控制率', '2.0'],
      ['预算执行率', '1.7'],
    ]);
    expect(indicatorOf(outcome, '公用经费控制率').parts.map(({ points }) => points)).toEqual(['2', '2']);
  });

  test('prints the rates of the report from exact inputs', async () => {
    const outcome = await scoreOf(sample());
    const shown = Object.fromEntries(outcome.scorecard.indicators.flatMap(({ measures }) => measures.map(({ id, display }) => [id, display])));
    expect(shown).toMatchObject({
      'three-public-rate': '97.17%',
      'running-cost-rate': '93.58%',
      'outsourced-rate': '53.85%',
      'procurement-rate': '98.82%',
      'execution-q1': '51.70%',
      'execution-q2': '75.32%',
      'execution-q3': '64.51%',
      'execution-q4': '97.56%',
      'execution-mean': '72.27%',
    });
  });

  test('is 93.8 without the exempt adjustment', async () => {
    const model = sample();
    for (const name of ['免计调整金额', '免计调整依据']) setInput(model, name, null);
    const outcome = await scoreOf(model);
    expect(outcome.scorecard.total.score).toBe('93.8');
    expect(indicatorOf(outcome, '财务合规性')).toMatchObject({ score: '2.0', deduction: '1.0' });
  });

  test('marks scores without a number as judged', async () => {
    const outcome = await scoreOf(sample());
    expect(indicatorOf(outcome, '公众或服务对象满意度').basis).toBe('judged-no-number');
    expect(outcome.sheet.reasons['satisfaction']).toContain('无数据');
  });
});

describe('round trips', () => {
  test('a first score takes two, a further one as well', async () => {
    await withExcel(sample(), async (host) => {
      const first = await scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' });
      expect([first.sheet.created, first.roundTrips, host.roundTrips]).toEqual([true, 2, 2]);
      const second = await scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' });
      expect([second.sheet.created, second.roundTrips, host.roundTrips]).toEqual([false, 2, 4]);
    });
  });

  test('readiness takes one and changes nothing', async () => {
    const model = sample();
    const before = contentsOf(model);
    const readiness = await withExcel(model, async (host) => {
      const read = await readReadiness(DEFAULT_FRAMEWORK);
      expect(host.roundTrips).toBe(1);
      return read;
    });
    expect(readiness).toMatchObject({ year: 2024, unit: '深圳市福田区香蜜湖片区建设发展事务中心' });
    expect(readiness.inputs.find(({ input }) => input.name === '三公支出')).toMatchObject({ state: 'found', cell: '公用经费!C4', shown: '13.07', needed: true });
    expect(contentsOf(model)).toEqual(before);
    expect(model.unsaved).toBe(false);
  });
});

describe('the scoring sheet', () => {
  test('has the official columns, merged levels and a total row', async () => {
    const model = sample();
    await scoreOf(model);
    const sheet = sheetOf(model, '自评评分表');
    const row = (number: number) => Array.from({ length: 7 }, (_, column) => sheet.content(number, column).value);
    expect(row(2)).toEqual(['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因和其他说明']);
    expect(row(24).filter((value) => value !== null)).toEqual(['合计', 100, 94.8, '共扣5.2分；评价等级：优。']);
    expect(sheet.merges).toContainEqual({ row: 3, column: 0, rows: 4, columns: 1 });
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, titleRows: [2, 2] });
    expect([7, 8, 9, 10, 11, 12].map((column) => sheet.dimensions.isColumnHidden(column))).toEqual([false, true, true, true, true, true]);
  });

  test('never holds a formula but the links to the inputs, whatever the cells hold', async () => {
    const model = sample();
    setInput(model, '单位名称', '=1+1');
    const judged = sheetOf(model, '自评打分');
    setCell(model, '自评打分', 10, 3, '=HYPERLINK("http://example.com")');
    expect(judged.content(10, 3).value).toMatch(/^=/);
    await scoreOf(model);
    const contents = [...sheetOf(model, '自评评分表').filledCells()];
    const formulas = contents.flatMap(({ column, content }) => (content.formula === null ? [] : [{ column, formula: content.formula }]));
    expect(formulas.length).toBeGreaterThan(15);
    for (const { column, formula } of formulas) expect([column, formula]).toEqual([7, expect.stringMatching(/^HYPERLINK\("#/)]);
  });

  test('leaves every other sheet as it was', async () => {
    const model = sample();
    const before = contentsOf(model);
    await scoreOf(model);
    expect(contentsOf(model)).toMatchObject(before);
  });
});
