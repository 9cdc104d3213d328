/** The sheet 「执行监控」 through the real office.js: figures, a native chart, and nothing left of a failure. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { readProgress } from '../../src/workbook/progress/read';
import { writeProgressSheet } from '../../src/workbook/progress/sheet';
import type { Fault } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { convert, XLSX } from '../workbench/xlsx/support/convert';
import { partsOf } from '../workbench/xlsx/support/parts';

/** The published workbook in its third quarter. */
function midYear(): WorkbookModel {
  const model = sample();
  setCell(model, '预算执行', 5, 1, null);
  setCell(model, '预算执行', 6, 1, null);
  return model;
}

const write = (model: WorkbookModel, fail?: Fault) =>
  withExcel(model, async (host) => {
    const { progress, inputs } = await readProgress(DEFAULT_FRAMEWORK);
    if (!progress) throw new Error('no progress');
    if (fail) host.fail(fail);
    return writeProgressSheet(progress, inputs.amountUnit, 'zh-CN');
  });

describe('the sheet 执行监控', () => {
  test('has the quarters with what was spent, what was due and the rate; open quarters stay empty', async () => {
    const model = midYear();
    expect(await write(model)).toBe('执行监控');
    const sheet = sheetOf(model, '执行监控');
    const rows = [2, 3, 4, 5, 6].map((row) => [0, 1, 2, 3].map((column) => sheet.content(row, column).value));
    expect(rows).toEqual([
      ['季度', '累计支出', '序时应支出', '执行率'],
      ['一季度', 329.15, 636.675, 0.517],
      ['二季度', 959.07, 1273.35, 0.7532],
      ['三季度', null, 1910.025, null],
      ['四季度', null, 2546.7, null],
    ]);
    expect([sheet.content(1, 0).value, sheet.style(3, 3).numberFormat, sheet.style(3, 1).numberFormat]).toEqual(['单位：万元', '0.00%', '#,##0.00']);
  });

  test('has a line chart of both, over the quarters', async () => {
    const model = midYear();
    await write(model);
    const [chart] = sheetOf(model, '执行监控').charts.all;
    expect([chart?.kind, chart?.title, chart?.legend]).toEqual(['line-markers', '累计支出与序时进度', 'bottom']);
    expect(chart?.series().map(({ name, categories, values }) => [name, categories, values])).toEqual([
      ['累计支出', ['一季度', '二季度', '三季度', '四季度'], [329.15, 959.07, null, null]],
      ['序时应支出', ['一季度', '二季度', '三季度', '四季度'], [636.675, 1273.35, 1910.025, 2546.7]],
    ]);
  });

  test('is written anew beside the older one', async () => {
    const model = midYear();
    await write(model);
    const first = contentsOf(model)['执行监控'];
    setCell(model, '预算执行', 4, 1, 1000);
    expect(await write(model)).toBe('执行监控 (2)');
    expect(contentsOf(model)['执行监控']).toEqual(first);
  });

  test.each([0, 3, 20, 45])('that fails at action %i leaves nothing behind', async (action) => {
    const model = midYear();
    const before = contentsOf(model);
    await expect(write(model, { batch: 1, action, code: 'GeneralException' })).rejects.toMatchObject({ code: 'unknown' });
    expect(contentsOf(model)).toEqual(before);
  });

  test('that somebody else made at the same moment is theirs', async () => {
    const model = midYear();
    model.addSheet('别人的');
    const before = contentsOf(model);
    await expect(write(model, { batch: 1, action: 0, code: 'ItemAlreadyExists' })).rejects.toMatchObject({ code: 'unknown' });
    expect(contentsOf(model)).toEqual(before);
  });

  test('is refused in a workbook whose structure is protected', async () => {
    const model = midYear();
    model.protectStructure(true);
    await expect(write(model)).rejects.toMatchObject({ code: 'workbook-protected' });
  });
});

describeWithLibreOffice('the sheet 执行监控 in LibreOffice', (soffice) => {
  test('is read with its chart: both lines, their colours and their points', async () => {
    const model = midYear();
    await write(model);
    const parts = partsOf(convert(soffice, XLSX, { 'chart.xlsx': model.save() })['chart.xlsx'] ?? new Uint8Array());
    const charts = Object.entries(parts).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(1);
    const [[, xml = ''] = []] = charts;
    expect(xml).toContain('累计支出与序时进度');
    expect([...xml.matchAll(/<c:ser>.*?<a:srgbClr val="(\w+)"/gs)].map(([, color]) => color?.toUpperCase())).toEqual(['2E75B6', '7F7F7F']);
    expect([...xml.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, number]) => Number(number))).toEqual([329.15, 959.07, 636.675, 1273.35, 1910.025, 2546.7]);
  });
});
