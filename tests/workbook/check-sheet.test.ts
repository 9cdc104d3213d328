/** 「核对」 through the real office.js: what is found in the published workbook, and the sheet 「核对表」. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { checkWorkbook, writeCheckSheet } from '../../src/workbook/check';
import { contentsOf, sample, setCell, sheetOf } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';

describe('the checks of a workbook', () => {
  test('change nothing, and find what a score finds', async () => {
    const model = sample();
    const before = contentsOf(model);
    const { findings } = await withExcel(model, () => checkWorkbook(DEFAULT_FRAMEWORK));
    expect(contentsOf(model)).toEqual(before);
    expect(findings.filter(({ severity }) => severity !== 'note').map(({ check, cells }) => [check, cells[0]?.cell])).toEqual([
      ['printed-figure', '报告数据!B19'],
      ['printed-figure', '报告数据!B15'],
      ['exemption-decides', '预算收支!C16'],
      ['printed-figure', '报告数据!B9'],
      ['target-missed', '绩效目标!E6'],
    ]);
    expect((await scoreOf(model)).findings).toEqual(findings);
  });

  test('tell of a total that someone typed', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, '自评评分表', 24, 5, 95);
    const { findings } = await scoreOf(model);
    expect(findings.find(({ check }) => check === 'total-not-sum')).toMatchObject({ severity: 'error', cells: [{ cell: '自评评分表!F25' }] });
  });
});

describe('the sheet 核对表', () => {
  test('lists the findings; the next one gets a sheet of its own', async () => {
    const model = sample();
    const names = await withExcel(model, async () => {
      const { findings } = await checkWorkbook(DEFAULT_FRAMEWORK);
      return [await writeCheckSheet(findings, 'zh-CN'), await writeCheckSheet([], 'zh-CN')];
    });
    expect(names).toEqual(['核对表', '核对表 (2)']);
    const sheet = sheetOf(model, '核对表');
    expect([0, 1, 2, 3, 4].map((column) => sheet.content(2, column).value)).toEqual([1, '错误', '报告中「全年平均执行率」为72.25%，按数据计算为72.27%', '请改正报告中的数，或核对数据。', '报告数据!B19']);
    expect(sheetOf(model, '核对表 (2)').content(2, 2).value).toBe('没有发现不一致。');
  });

  test.each([0, 3, 20])('that fails at action %i leaves nothing behind', async (action) => {
    const model = sample();
    const before = contentsOf(model);
    await expect(
      withExcel(model, async (host) => {
        const { findings } = await checkWorkbook(DEFAULT_FRAMEWORK);
        host.fail({ batch: 1, action, code: 'GeneralException' });
        return writeCheckSheet(findings, 'zh-CN');
      }),
    ).rejects.toMatchObject({ code: 'unknown' });
    expect(contentsOf(model)).toEqual(before);
  });
});
