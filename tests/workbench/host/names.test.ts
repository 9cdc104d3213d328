import { WorkbookModel } from '../../../src/workbench/model';
import { onSheet, refusal, withOffice } from './support/office';

function workbookWithNames(): WorkbookModel {
  const model = WorkbookModel.blank('数据');
  const quarter = model.addSheet('1 季度');
  model.setName({ name: '在编人数', scope: null, formula: '数据!$B$2' });
  model.setName({ name: '季度累计支出', scope: null, formula: "'1 季度'!$A$1:$D$1", comment: '四格' });
  model.setName({ name: '丢失', scope: null, formula: '#REF!$A$1' });
  model.setName({ name: '几块', scope: null, formula: '数据!$B$2,数据!$B$4:$B$5' });
  model.setName({ name: '年度', scope: null, formula: '2024' });
  model.setName({ name: '税率', scope: null, formula: '0.13' });
  model.setName({ name: '单位', scope: null, formula: '"福田""区"' });
  model.setName({ name: '公开', scope: null, formula: 'TRUE' });
  model.setName({ name: '藏着', scope: null, formula: '数据!$A$1', visible: false });
  model.setName({ name: '本季', scope: quarter.id, formula: "'1 季度'!$A$1" });
  return model;
}

describe('names', () => {
  test('are listed with type, formula, value, scope, comment and visibility', async () => {
    const items = await onSheet(
      async (_, context) => {
        const { names } = context.workbook;
        names.load('items/name,items/type,items/formula,items/value,items/scope,items/visible,items/comment');
        await context.sync();
        return names.items.map(({ name, type, formula, value, scope, visible, comment }) => [name, type, formula, value, scope, visible, comment]);
      },
      { model: workbookWithNames() },
    );
    expect(items).toEqual([
      ['在编人数', 'Range', '=数据!$B$2', '数据!$B$2', 'Workbook', true, ''],
      ['季度累计支出', 'Range', "='1 季度'!$A$1:$D$1", "'1 季度'!$A$1:$D$1", 'Workbook', true, '四格'],
      ['丢失', 'Error', '=#REF!$A$1', '#REF!', 'Workbook', true, ''],
      ['几块', 'Range', '=数据!$B$2,数据!$B$4:$B$5', '数据!$B$2,数据!$B$4:$B$5', 'Workbook', true, ''],
      ['年度', 'Integer', '=2024', 2024, 'Workbook', true, ''],
      ['税率', 'Double', '=0.13', 0.13, 'Workbook', true, ''],
      ['单位', 'String', '="福田""区"', '福田"区', 'Workbook', true, ''],
      ['公开', 'Boolean', '=TRUE', true, 'Workbook', true, ''],
      ['藏着', 'Range', '=数据!$A$1', '数据!$A$1', 'Workbook', false, ''],
    ]);
  });

  test('lead to their cells; what is no single block is a null object', async () => {
    const found = await onSheet(
      async (_, context) => {
        const ranges = ['在编人数', '季度累计支出', '丢失', '几块', '税率'].map((name) => {
          const range = context.workbook.names.getItem(name).getRangeOrNullObject();
          range.load('address');
          return range;
        });
        await context.sync();
        return ranges.map((range) => (range.isNullObject ? null : range.address));
      },
      { model: workbookWithNames() },
    );
    expect(found).toEqual(['数据!B2', "'1 季度'!A1:D1", null, null, null]);
  });

  test('that do not exist give null objects through a whole chain, in one round trip', async () => {
    const { isNull, roundTrips } = await onSheet(async (_, context, { host }) => {
      const item = context.workbook.names.getItemOrNullObject('没有');
      const range = item.getRangeOrNullObject();
      const below = range.getOffsetRange(1, 0);
      range.load('values,address');
      below.load('values');
      await context.sync();
      return { isNull: [item.isNullObject, range.isNullObject, below.isNullObject], roundTrips: host.roundTrips };
    });
    expect(isNull).toEqual([true, true, true]);
    expect(roundTrips).toBe(1);
  });

  test('are found without regard to case, and only in their own scope', async () => {
    const model = workbookWithNames();
    model.setName({ name: 'Rate', scope: null, formula: '数据!$C$3' });
    const found = await onSheet(
      async (sheet, context) => {
        const { names, worksheets } = context.workbook;
        const asked = [names.getItemOrNullObject('rATE'), names.getItemOrNullObject('本季'), worksheets.getItem('1 季度').names.getItemOrNullObject('本季'), sheet.names.getItemOrNullObject('本季')];
        asked.forEach((item) => item.load('scope'));
        await context.sync();
        return asked.map((item) => (item.isNullObject ? null : item.scope));
      },
      { model },
    );
    expect(found).toEqual(['Workbook', null, 'Worksheet', null]);
  });

  test('are asked for in vain with ItemNotFound, and a broken one has no range', async () => {
    const model = workbookWithNames();
    const missing = await refusal(() => onSheet(async (_, context) => { context.workbook.names.getItem('没有').load('name'); await context.sync(); }, { model }));
    expect(missing).toEqual({ code: 'ItemNotFound', at: 'NamedItemCollection.getItem' });
    const broken = await refusal(() => onSheet(async (_, context) => { context.workbook.names.getItem('丢失').getRange().load('values'); await context.sync(); }, { model }));
    expect(broken).toEqual({ code: 'InvalidReference', at: 'NamedItem.getRange' });
  });

  test('tell the sheet that they belong to', async () => {
    const sheets = await onSheet(
      async (_, context) => {
        const ofSheet = context.workbook.worksheets.getItem('1 季度').names.getItem('本季').worksheet;
        const ofBook = context.workbook.names.getItem('税率').worksheetOrNullObject;
        ofSheet.load('name');
        ofBook.load('name');
        await context.sync();
        return [ofSheet.name, ofBook.isNullObject];
      },
      { model: workbookWithNames() },
    );
    expect(sheets).toEqual(['1 季度', true]);
  });
});

describe('making and changing names', () => {
  test('from a range gives an absolute reference, from text the formula', async () => {
    const names = await onSheet(async (sheet, context, { model }) => {
      sheet.name = '1 季度';
      const { names: collection } = context.workbook;
      collection.add('资产', sheet.getRange('B2:C3'), '年末');
      collection.add('利率', '=0.05');
      collection.addFormulaLocal('合计', "=SUM('1 季度'!$B$2:$B$3)");
      sheet.names.add('本表', sheet.getRange('A1'));
      await context.sync();
      return model.names.map(({ name, formula, scope, comment }) => [name, formula, scope === null, comment]);
    });
    expect(names).toEqual([
      ['资产', "'1 季度'!$B$2:$C$3", true, '年末'],
      ['利率', '0.05', true, ''],
      ['合计', "SUM('1 季度'!$B$2:$B$3)", true, ''],
      ['本表', "'1 季度'!$A$1", false, ''],
    ]);
  });

  test('sets formula, comment and visibility, and deletes', async () => {
    const names = await onSheet(
      async (_, context, { model }) => {
        const item = context.workbook.names.getItem('丢失');
        item.formula = '=数据!$C$9';
        item.comment = '找回';
        item.visible = false;
        context.workbook.names.getItem('税率').delete();
        const range = item.getRange();
        range.load('address');
        await context.sync();
        return [range.address, model.findName('丢失', null), model.findName('税率', null)];
      },
      { model: workbookWithNames() },
    );
    expect(names).toEqual(['数据!C9', expect.objectContaining({ formula: '数据!$C$9', comment: '找回', visible: false }), undefined]);
  });

  test.each([
    ['在编人数', 'ItemAlreadyExists'],
    ['A1', 'InvalidArgument'],
    ['两 字', 'InvalidArgument'],
    ['', 'InvalidArgument'],
  ])('refuses the name %p with %s', async (name, code) => {
    const error = await refusal(() => onSheet(async (sheet, context) => { context.workbook.names.add(name, sheet.getRange('A1')); await context.sync(); }, { model: workbookWithNames() }));
    expect(error).toEqual({ code, at: 'NamedItemCollection.add' });
  });

  test('become broken when their sheet is deleted', async () => {
    const model = workbookWithNames();
    await withOffice(
      ({ Excel }) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('1 季度').delete();
          const item = context.workbook.names.getItem('季度累计支出');
          const range = item.getRangeOrNullObject();
          item.load('type,value');
          range.load('address');
          await context.sync();
          expect([item.type, item.value, range.isNullObject]).toEqual(['Error', '#REF!', true]);
        }),
      { model },
    );
  });
});
