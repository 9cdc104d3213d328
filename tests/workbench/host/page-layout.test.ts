import { WorkbookModel } from '../../../src/workbench/model';
import { onSheet, refusal, withOffice } from './support/office';

describe('page layout', () => {
  test('is set, read back and kept in the file', async () => {
    const model = WorkbookModel.blank('自评');
    const set = await onSheet(async ({ pageLayout }, context) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.set({ leftMargin: 36, rightMargin: 36, topMargin: 54, bottomMargin: 54, headerMargin: 18, footerMargin: 18 });
      pageLayout.setPrintArea('A1:G24');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: '福田区', centerFooter: '第 &P 页，共 &N 页' });
      pageLayout.load();
      pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
      await context.sync();
      return { ...pageLayout.toJSON(), footers: pageLayout.headersFooters.defaultForAllPages.toJSON() };
    }, { model });
    expect(set).toMatchObject({
      orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, centerHorizontally: true,
      leftMargin: 36, rightMargin: 36, topMargin: 54, bottomMargin: 54, headerMargin: 18, footerMargin: 18,
      footers: { leftFooter: '福田区', centerFooter: '第 &P 页，共 &N 页', rightFooter: '' },
    });
    expect(WorkbookModel.open(model.save()).sheets[0]?.pageSetup).toMatchObject({
      orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true,
      titleRows: [0, 1], printArea: { row: 0, column: 0, rows: 24, columns: 7 },
    });
  });

  test('knows print area and title rows, or that there are none', async () => {
    const read = await onSheet(async ({ pageLayout }, context) => {
      const none = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()] as const;
      none.forEach((range) => range.load('address'));
      await context.sync();
      pageLayout.setPrintArea('B2:C9');
      pageLayout.setPrintTitleRows('3:4');
      const [area, rows] = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
      area.load('address');
      rows.load('address');
      await context.sync();
      return [none.map(({ isNullObject }) => isNullObject), area.address, rows.address];
    });
    expect(read).toEqual([[true, true], 'Sheet1!B2:C9', 'Sheet1!3:4']);
  });

  test.each<readonly [string, (layout: Excel.PageLayout) => void, string]>([
    ['an orientation that is none', (layout) => { layout.orientation = 'landscape' as 'Landscape'; }, 'PageLayout.orientation'],
    ['a paper that is none', (layout) => { layout.paperSize = 'A0' as 'A4'; }, 'PageLayout.paperSize'],
    ['title rows that are no whole rows', (layout) => { layout.setPrintTitleRows('A1:C2'); }, 'PageLayout.setPrintTitleRows'],
  ])('refuses %s with InvalidArgument', async (_, change, at) => {
    expect(await refusal(() => onSheet(async ({ pageLayout }, context) => { change(pageLayout); await context.sync(); }))).toEqual({ code: 'InvalidArgument', at });
  });

  test('does not drop a zoom in percent silently', async () => {
    await withOffice(async ({ Excel, host, sheet }) => {
      sheet.setPageSetup({ fitToWidth: 1, fitToHeight: 0 });
      const error = await refusal(() => Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = { scale: 80 }; await context.sync(); }));
      expect([error.code, [...host.unsupported], sheet.pageSetup.fitToWidth]).toEqual(['ApiNotFound', ['PageLayout.zoom.scale'], 1]);
    });
  });
});
