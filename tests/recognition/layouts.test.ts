/** The layouts of real tables, each with what is read from it. */
import { recognise, type CellContent, type SheetValues } from '../../src/scoring/recognition';

function sheetOf(name: string, rows: readonly (readonly CellContent[])[]): SheetValues {
  const width = Math.max(...rows.map((row) => row.length));
  return { name, top: 0, left: 0, rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]) };
}

/** `input: confidence address` of what was found, by input; `?` in front where a person has to choose. */
async function readingsOf(sheets: readonly SheetValues[], year?: number): Promise<Record<string, string>> {
  const { proposals } = await recognise(sheets, year === undefined ? {} : { year });
  return Object.fromEntries(
    proposals.flatMap(({ input, state, candidates: [best] }) => {
      if (!best) return [];
      const { source } = best;
      const cells = source.kind === 'quarters' ? source.places : [source.place];
      const address = cells.map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`).join(',');
      return [[input, `${state === 'ambiguous' ? '?' : ''}${best.confidence} ${address}`]];
    }),
  );
}

describe('a figure at the right of its label', () => {
  test('several pairs in a row, with numbering, 其中： and units in brackets', async () => {
    const found = await readingsOf([
      sheetOf('基础数据', [
        ['部门整体支出绩效自评基础数据表'],
        ['编制单位：某区城市管理局', null, null, '单位：万元'],
        ['评价年度', 2024, '单位名称', '某区城市管理局'],
        ['一、年初预算收入', 1675.98, '二、年初预算支出', 1675.98],
        ['编制人数（人）', 12, '在编\n人数', 12],
        ['编外人员', 14],
      ]),
    ]);
    expect(found).toMatchObject({
      单位名称: 'high D3', 评价年度: 'high B3', 金额单位: 'high D2',
      年初预算收入: 'high B4', 年初预算支出: 'high D4', 编制人数: 'high B5', 在编人数: 'high D5', 编外人数: 'high B6',
    });
  });

  test('a rate, a difference and last year are other things', async () => {
    const found = await readingsOf([
      sheetOf('数据', [['单位：万元'], ['三公经费控制率', 0.97], ['三公经费增减额', 1.2], ['上年三公经费支出数', 15.2], ['三公经费预算数', 13.45]]),
    ]);
    expect(found).toMatchObject({ 三公预算: 'high B5', 上年三公支出: 'high B4' });
    expect(found).not.toHaveProperty('三公支出');
  });
});

describe('several figures beside one label', () => {
  const HEAD: CellContent[][] = [['2024年度“三公”经费支出情况表'], [null, null, '单位：元'], ['项目', '预算数', '决算数']];
  const ROW: CellContent[] = ['“三公”经费合计', 134_500, 130_700];

  test.each([1, 2])('are told apart by a header that %i blank rows set off', async (blanks) => {
    const found = await readingsOf([sheetOf('数据', [...HEAD, ...Array.from({ length: blanks }, () => []), ROW])]);
    expect(found).toMatchObject({ 三公预算: `high B${4 + blanks}`, 三公支出: `high C${4 + blanks}` });
  });

  test('are not sure without a header: accepting all takes none of them', async () => {
    for (const head of [[], ['名目', '甲', '乙']]) {
      expect(await readingsOf([sheetOf('数据', [['单位：元'], head, ['三公经费支出', 134_500, 130_700]])])).toMatchObject({ 三公支出: 'low B3' });
    }
  });

  test('are no matter where a label follows each', async () => {
    expect(await readingsOf([sheetOf('数据', [['单位：元'], ['三公经费预算', 134_500, '三公经费支出', 130_700]])])).toMatchObject({ 三公预算: 'high B2', 三公支出: 'high D2' });
  });
});

describe('rows of items under columns of stages', () => {
  const rows: CellContent[][] = [
    ['部门预算收支情况表'],
    [null, null, null, '单位：元'],
    ['项目', '年初预算数', '调整预算数', '决算数'],
    ['一、收入合计', 16759800, 25467000, 25467000],
    ['二、支出合计', 16759800, 25467000, 24845600],
    ['（一）基本支出', 9329800, 9329800, 9329800],
    ['1.人员经费', 8705400, 8705400, 8700000],
    ['2.公用经费', 624400, 624400, 584300],
    ['（二）项目支出', 7430000, 16137200, 15515800],
  ];

  test('each crossing is one input', async () => {
    expect(await readingsOf([sheetOf('预算收支', rows)])).toMatchObject({
      年初预算收入: 'high B4', 调整后预算收入: 'high C4', 年初预算支出: 'high B5', 调整后预算支出: 'high C5', 年初基本支出: 'high B6',
      年初人员经费: 'high B7', 年初公用经费: 'high B8', 日常公用预算: 'high C8', 日常公用决算: 'high D8', 年初项目支出: 'high B9', 调整后项目支出: 'high C9',
    });
  });

  test('without a unit nothing is sure', async () => {
    const found = await readingsOf([sheetOf('预算收支', rows.map((row) => row.map((cell) => (cell === '单位：元' ? null : cell))))]);
    expect(found.年初基本支出).toBe('medium B6');
  });

  test('the 「三公」 table that is published: two header rows, merged, and a row of column numbers', async () => {
    const found = await readingsOf([
      sheetOf('三公', [
        ['2024年度一般公共预算财政拨款“三公”经费支出决算表'],
        ['公开部门：某某局', null, null, null, null, null, null, null, null, null, null, '单位：万元'],
        ['预算数', null, null, null, null, null, '决算数', null, null, null, null, null],
        ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费', '合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'],
        [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null, null, null, '小计', '公务用车购置费', '公务用车运行维护费', null],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [13.45, 5.85, 7.6, 0, 7.6, 0, 13.07, 5.51, 7.56, 0, 7.56, 0],
      ]),
    ]);
    expect(found).toMatchObject({
      三公预算: 'high A7', 因公出国预算: 'high B7', 公务用车预算: 'high C7', 公务接待预算: 'high F7',
      三公支出: 'high G7', 因公出国支出: 'high H7', 公务用车支出: 'high I7', 公务接待支出: 'high L7',
    });
  });

  test('the balance sheet: two sides, and the end of the year only', async () => {
    const found = await readingsOf([
      sheetOf('资产负债表', [
        ['资产负债表'],
        ['编制单位：某局', null, null, '2024年12月31日', null, '单位：元'],
        ['资产', '年初余额', '期末余额', '负债和净资产', '年初余额', '期末余额'],
        ['流动资产：', null, null, '流动负债：'],
        ['流动资产合计', 10, 12, '流动负债合计', 7, 8],
        ['非流动资产：', null, null, '非流动负债：'],
        ['固定资产原值', 100, 110, '长期借款', 0, 0],
        ['减：固定资产累计折旧', 1, 2, '非流动负债合计', 0, 0],
        ['非流动资产合计', 99, 108, '负债合计', 7, 8],
        [null, null, null, '净资产合计', 102, 112],
        ['资产总计', 109, 120, '负债和净资产总计', 109, 120],
      ]),
    ]);
    expect(found).toMatchObject({
      资产合计: 'high C11', 流动资产: 'high C5', 非流动资产: 'high C9', 负债合计: 'high F9', 流动负债: 'high F5', 非流动负债: 'high F8', 净资产合计: 'high F10', 固定资产原值: 'high C7',
    });
  });

  test('total rows take their item from the title or the column', async () => {
    const found = await readingsOf([
      sheetOf('固定资产', [['固定资产使用情况表'], ['单位：元'], ['类别', '账面原值', '在用', '闲置'], ['房屋及构筑物', 100, 100, 0], ['设备', 200, 180, 20], ['合计', 300, 280, 20]]),
      sheetOf('采购', [['2024年政府采购情况表（单位：万元）'], ['类别', '采购计划金额', '实际采购金额', '执行率'], ['货物', 100, 90, 0.9], ['服务', 200, 190, 0.95], ['合计', 300, 280, 0.93]]),
    ]);
    expect(found).toMatchObject({ 固定资产原值: 'high B6', 在用固定资产: 'high C6', 采购计划金额: 'high B5', 采购实际金额: 'high C5' });
  });
});

describe('quarters', () => {
  test('four rows of cumulative spending beside their base', async () => {
    const found = await readingsOf([
      sheetOf('季度', [
        ['预算执行情况'], ['金额单位：万元'], ['季度', '累计支出', '支出进度', '预算基数'],
        ['一季度', 329.15, 0.12, 2546.7], ['二季度', 959.07, 0.37, 2546.7], ['三季度', 1232.09, 0.4, 2546.7], ['四季度', 2484.56, 0.97, 2546.7],
      ]),
    ]);
    expect(found).toMatchObject({ 季度累计支出: 'high B4', 季度预算基数: 'high D4' });
  });
});
