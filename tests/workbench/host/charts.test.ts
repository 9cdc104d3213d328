/** Charts that an add-in puts on a sheet through office.js, and the files that they are saved to. */
import { areaOf, WorkbookModel, type Sheet } from '../../../src/workbench/model';
import { nastyWorkbook } from '../xlsx/support/nastyWorkbook';
import { differingParts, partsOf } from '../xlsx/support/parts';
import { fill, onSheet, refusal } from './support/office';

const CHART = 'xl/charts/chart1.xml';

function quarters(): { readonly model: WorkbookModel; readonly sheet: Sheet } {
  const model = WorkbookModel.blank('执行 监控');
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no sheet');
  fill(sheet, [['季度', '累计支出', '序时<&>'], ['一季度', 329.15, 636.675], ['二季度', 959.07, 1273.35], ['三季度', null, 1910.025]]);
  sheet.patchStyle(areaOf(1, 1, 3, 2), { numberFormat: '#,##0.00' });
  return { model, sheet };
}

const addTo = (model: WorkbookModel, change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined) =>
  onSheet(async (sheet, context) => {
    change(sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'), 'Columns'), sheet);
    await context.sync();
  }, { model });

const part = (file: Uint8Array, path: string) => partsOf(file)[path] ?? '';

describe('a chart', () => {
  test('is added with a name, a title, a legend and a place, and found again', async () => {
    const { model } = quarters();
    const found = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'), 'Columns');
      chart.name = '执行';
      chart.title.text = '累计支出与序时进度';
      chart.legend.position = 'Bottom';
      chart.setPosition('A6', sheet.getRange('G20'));
      await context.sync();
      const [count, same, none] = [sheet.charts.getCount(), sheet.charts.getItem('执行'), sheet.charts.getItemOrNullObject('没有')];
      same.load('name,title/text,title/visible,legend/position,legend/visible');
      sheet.charts.load('items/name');
      await context.sync();
      return [count.value, same.name, same.title.text, same.title.visible, same.legend.position, same.legend.visible, none.isNullObject, sheet.charts.items.map(({ name }) => name)];
    }, { model });
    expect(found).toEqual([1, '执行', '累计支出与序时进度', true, 'Bottom', true, true, ['执行']]);
    const saved = model.save();
    expect(part(saved, 'xl/drawings/drawing1.xml')).toContain('<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row>');
    expect(part(saved, CHART)).toContain('累计支出与序时进度');
  });

  test('draws the columns of numbers, named by the first row, over the words of the first column', async () => {
    const { model, sheet } = quarters();
    await addTo(model);
    expect(sheet.charts.all[0]?.series()).toEqual([
      { nameReference: "'执行 监控'!$B$1", name: '累计支出', categoriesReference: "'执行 监控'!$A$2:$A$4", categories: ['一季度', '二季度', '三季度'], valuesReference: "'执行 监控'!$B$2:$B$4", values: [329.15, 959.07, null], numberFormat: '#,##0.00' },
      expect.objectContaining({ name: '序时<&>', valuesReference: "'执行 监控'!$C$2:$C$4", values: [636.675, 1273.35, 1910.025] }),
    ]);
    const xml = part(model.save(), CHART);
    expect(xml).toContain('序时&lt;&amp;&gt;');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>329.15</c:v></c:pt><c:pt idx="1"><c:v>959.07</c:v></c:pt></c:numCache>');
  });

  test('takes the longer side of a block for its points when it may choose', async () => {
    const { model, sheet } = quarters();
    fill(sheet, [[], [], [], [], [], ['', '甲', '乙', '丙'], ['支出', 1, 2, 3]]);
    await onSheet(async (excelSheet, context) => {
      excelSheet.charts.add('ColumnClustered', excelSheet.getRange('A6:D7'));
      excelSheet.charts.add('Line', excelSheet.getRange('B2:B4'));
      await context.sync();
    }, { model });
    expect(sheet.charts.all.map((chart) => chart.series().map(({ name, categories, values }) => [name, categories, values]))).toEqual([[['支出', ['甲', '乙', '丙'], [1, 2, 3]]], [['', [], [329.15, 959.07, null]]]]);
    const saved = model.save();
    expect(part(saved, 'xl/charts/chart1.xml')).toContain('<c:barDir val="col"/>');
    expect(part(saved, 'xl/charts/chart2.xml')).toContain('<c:symbol val="none"/>');
  });

  test('may lose its title and its legend', async () => {
    const { model } = quarters();
    await addTo(model, (chart) => {
      chart.title.text = '没有了';
      chart.title.visible = false;
      chart.legend.visible = false;
    });
    const xml = part(model.save(), CHART);
    expect(xml).not.toContain('没有了');
    expect(xml).not.toContain('<c:legend>');
  });

  test('is refused for an unknown kind, a foreign name and a deleted chart', async () => {
    const { model } = quarters();
    expect((await refusal(() => addTo(model, (_, sheet) => void sheet.charts.add('不存在' as Excel.ChartType, sheet.getRange('A1:B2'))))).code).toBe('InvalidArgument');
    expect((await refusal(() => addTo(model, (_, sheet) => sheet.charts.getItem('没有').delete()))).code).toBe('ItemNotFound');
  });
});

describe('a file with charts', () => {
  test('shows on each save what the cells then hold', async () => {
    const { model, sheet } = quarters();
    await addTo(model);
    model.save();
    sheet.edit('person', (cells) => cells.set(3, 1, { value: 1864.69, formula: null }));
    const again = model.save();
    expect(part(again, CHART)).toContain('<c:pt idx="2"><c:v>1864.69</c:v></c:pt>');
    expect(Object.keys(partsOf(again)).filter((path) => path.includes('chart'))).toEqual([CHART]);
    expect(model.save()).toEqual(again);
  });

  test('keeps the drawing and the chart that somebody else made', async () => {
    const before = nastyWorkbook();
    const model = WorkbookModel.open(before);
    await onSheet(async (_, context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.charts.add('Line', sheet.getRange('A1:B3'));
      await context.sync();
    }, { model });
    const after = model.save();
    expect(differingParts(before, after)).toEqual(['[Content_Types].xml', 'xl/charts/chart2.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/drawings/drawing1.xml']);
    const anchors = (file: Uint8Array) => part(file, 'xl/drawings/drawing1.xml').split('Anchor>').length;
    expect(anchors(after)).toBeGreaterThan(anchors(before));
    const ids = [...part(after, 'xl/drawings/drawing1.xml').matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('loses a deleted chart alone', async () => {
    const before = nastyWorkbook();
    const model = WorkbookModel.open(before);
    const change = (work: (sheet: Excel.Worksheet) => void) =>
      onSheet(async (_, context) => {
        work(context.workbook.worksheets.getItem('数据'));
        await context.sync();
      }, { model });
    await change((sheet) => void (sheet.charts.add('Line', sheet.getRange('A1:B3')).name = '甲'));
    model.save();
    await change((sheet) => sheet.charts.getItem('甲').delete());
    const after = partsOf(model.save());
    expect(Object.keys(after).sort()).toEqual(Object.keys(partsOf(before)).sort());
    expect(after['xl/charts/chart1.xml']).toBe(partsOf(before)['xl/charts/chart1.xml']);
    expect(after['xl/drawings/drawing1.xml']).not.toContain('甲');
  });

  test('has no part of a chart left when its sheet is deleted', async () => {
    const { model } = quarters();
    model.addSheet('另一个');
    await addTo(model);
    model.save();
    model.removeSheet(model.sheetByName('执行 监控')?.id ?? '');
    expect(Object.keys(partsOf(model.save())).filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });
});
