/** `Excel.createWorkbook`: what the real office.js asks of Excel, and what Excel opens then. */
import { WorkbookModel } from '../../../src/workbench/model';
import { fill, refusal, withOffice } from './support/office';

function base64(file: Uint8Array): string {
  return Buffer.from(file).toString('base64');
}

function filled(): Uint8Array {
  const model = WorkbookModel.blank('新表');
  const [sheet] = model.sheets;
  if (sheet) fill(sheet, [['项目', 58.43]]);
  return model.save();
}

describe.each(['desktop', 'web'] as const)('a new workbook (%s)', (platform) => {
  test('is the file that the add-in gave, and the present workbook stays as it is', async () => {
    const opened: Uint8Array[] = [];
    const file = filled();
    const before = await withOffice(
      async ({ Excel, host, model }) => {
        await Excel.createWorkbook(base64(file));
        expect([...host.unsupported]).toEqual([]);
        expect(host.roundTrips).toBe(1);
        return [model.unsaved, model.sheets.map(({ name }) => name)];
      },
      { platform, openWorkbook: (given) => opened.push(given) > 0 },
    );
    expect(before).toEqual([false, ['Sheet1']]);
    expect(opened).toEqual([file]);
  });

  test('is blank when no file is given', async () => {
    const opened: Uint8Array[] = [];
    await withOffice(({ Excel }) => Excel.createWorkbook(), { platform, openWorkbook: (given) => opened.push(given) > 0 });
    expect(opened.map((file) => WorkbookModel.open(file).sheets.map((sheet) => [sheet.name, sheet.usedArea(false)]))).toEqual([[['Sheet1', null]]]);
  });

  test.each<readonly [string, string, boolean | null, string]>([
    ['what is no workbook', base64(new Uint8Array([80, 75, 1])), true, 'InvalidArgument'],
    ['what is no base64', '不是', true, 'InvalidArgument'],
    ['a window that does not open', base64(filled()), false, 'GeneralException'],
    ['a host that has no place for one', base64(filled()), null, 'ApiNotFound'],
  ])('is refused for %s', async (_, text, opens, code) => {
    const options = { platform, ...(opens === null ? {} : { openWorkbook: () => opens }) };
    expect((await refusal(() => withOffice(({ Excel }) => Excel.createWorkbook(text), options))).code).toBe(code);
  });

  test('waits until the cell that is being edited is finished', async () => {
    const opened: Uint8Array[] = [];
    await withOffice(
      async ({ Excel, host }) => {
        host.setCellEditing(true);
        const made = Excel.createWorkbook(base64(filled()));
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(opened).toEqual([]);
        host.setCellEditing(false);
        await made;
      },
      { platform, openWorkbook: (given) => opened.push(given) > 0 },
    );
    expect(opened.length).toBe(1);
  });
});

test('is unknown to an Excel before 1.8', async () => {
  expect((await refusal(() => withOffice(({ Excel }) => Excel.createWorkbook(), { excelApi: '1.7', openWorkbook: () => true }))).code).toBe('ApiNotFound');
});
