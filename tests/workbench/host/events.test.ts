import { areaOf, WorkbookModel } from '../../../src/workbench/model';
import { fill, pause, until, withOffice, type Stage } from './support/office';

const PLATFORMS = ['desktop', 'web'] as const;

/** What listeners heard, as `type details` in order. */
interface Heard {
  readonly events: Record<string, unknown>[];
  listener(): (event: object) => Promise<void>;
}

function ears(): Heard {
  const events: Record<string, unknown>[] = [];
  return { events, listener: () => async (event) => void events.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>) };
}

async function listening(stage: Stage, register: (context: Excel.RequestContext) => void): Promise<void> {
  await stage.Excel.run(async (context) => {
    register(context);
    await context.sync();
  });
}

describe.each(PLATFORMS)('events (%s)', (platform) => {
  test('tell changed cells to the sheet and to the collection, and who changed them', async () => {
    await withOffice(async (stage) => {
      const [ofSheet, ofAll] = [ears(), ears()];
      await listening(stage, ({ workbook: { worksheets } }) => {
        worksheets.getItem('Sheet1').onChanged.add(ofSheet.listener());
        worksheets.onChanged.add(ofAll.listener());
      });
      fill(stage.sheet, [[1, 2], [3]]);
      await stage.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('C3').values = [['neu']];
        await context.sync();
      });
      fill(stage.model.addSheet('二'), [['x']]);
      await until(() => ofAll.events.length === 3);
      const changed = { type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local' };
      const expected = [
        { ...changed, worksheetId: stage.sheet.id, address: 'A1:B2', triggerSource: 'Unknown' },
        { ...changed, worksheetId: stage.sheet.id, address: 'C3', triggerSource: 'ThisLocalAddin' },
        { ...changed, worksheetId: stage.model.sheets[1]?.id, address: 'A1', triggerSource: 'Unknown' },
      ];
      expect(ofAll.events).toEqual(expected);
      expect(ofSheet.events).toEqual(expected.slice(0, 2));
    }, { platform });
  });

  test('lead to the changed range', async () => {
    await withOffice(async (stage) => {
      const values: unknown[] = [];
      await listening(stage, ({ workbook }) => {
        workbook.worksheets.onChanged.add((event) =>
          stage.Excel.run(async (context) => {
            const range = event.getRange(context);
            range.load('values');
            await context.sync();
            values.push(range.values);
          }));
      });
      fill(stage.sheet, [[undefined, 5]]);
      await until(() => values.length > 0);
      expect(values).toEqual([[[5]]]);
    }, { platform });
  });

  test('are silent about recalculated cells', async () => {
    await withOffice(async (stage) => {
      const heard = ears();
      await listening(stage, ({ workbook }) => workbook.worksheets.onChanged.add(heard.listener()));
      stage.sheet.edit('recalculation', (cells) => cells.set(0, 0, { value: 2, formula: '1+1' }));
      fill(stage.sheet, [[undefined, 'Ende']]);
      await until(() => heard.events.length > 0);
      expect(heard.events.map(({ address }) => address)).toEqual(['B1']);
    }, { platform });
  });

  test('tell the selection to sheet, collection, workbook and document', async () => {
    await withOffice(async (stage) => {
      const [ofSheet, ofAll] = [ears(), ears()];
      let [ofBook, ofDocument] = [0, 0];
      await listening(stage, ({ workbook }) => {
        workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(ofSheet.listener());
        workbook.worksheets.onSelectionChanged.add(ofAll.listener());
        workbook.onSelectionChanged.add(async () => void (ofBook += 1));
      });
      const { document } = stage.Office.context;
      await new Promise<void>((resolve) => document.addHandlerAsync(stage.Office.EventType.DocumentSelectionChanged, () => void (ofDocument += 1), () => resolve()));
      stage.model.select(stage.sheet.id, areaOf(3, 1, 2, 1));
      await until(() => ofAll.events.length === 1 && ofBook === 1 && ofDocument === 1);
      const selected = { type: 'WorksheetSelectionChanged', address: 'B4:B5', worksheetId: stage.sheet.id };
      expect([ofSheet.events, ofAll.events]).toEqual([[selected], [selected]]);
    }, { platform });
  });

  test('tell which sheets are activated, left, added and deleted', async () => {
    await withOffice(async (stage) => {
      const heard = ears();
      await listening(stage, ({ workbook: { worksheets } }) => {
        worksheets.onActivated.add(heard.listener());
        worksheets.onDeactivated.add(heard.listener());
        worksheets.onAdded.add(heard.listener());
        worksheets.onDeleted.add(heard.listener());
      });
      const second = stage.model.addSheet('二');
      stage.model.activate(second.id);
      stage.model.activate(second.id);
      stage.model.activate(stage.sheet.id);
      stage.model.removeSheet(second.id);
      await until(() => heard.events.length === 6);
      expect(heard.events.map(({ type, worksheetId }) => [type, worksheetId === second.id ? '二' : 'Sheet1'])).toEqual([
        ['WorksheetAdded', '二'], ['WorksheetDeactivated', 'Sheet1'], ['WorksheetActivated', '二'],
        ['WorksheetDeactivated', '二'], ['WorksheetActivated', 'Sheet1'], ['WorksheetDeleted', '二'],
      ]);
    }, { platform });
  });

  test('stop when the handler is removed', async () => {
    await withOffice(async (stage) => {
      const [removed, kept] = [ears(), ears()];
      const handler = await stage.Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(removed.listener());
        context.workbook.worksheets.getItem('Sheet1').onChanged.add(kept.listener());
        await context.sync();
        return added;
      });
      await stage.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
      fill(stage.sheet, [[1]]);
      await until(() => kept.events.length === 1);
      expect(removed.events).toEqual([]);
    }, { platform });
  });
});

describe('a closed host', () => {
  test('no longer follows the workbook', async () => {
    const model = WorkbookModel.blank();
    const heard = ears();
    await withOffice((stage) => listening(stage, ({ workbook }) => workbook.worksheets.onChanged.add(heard.listener())), { model });
    const [sheet] = model.sheets;
    if (sheet) fill(sheet, [[1]]);
    await pause(30);
    expect(heard.events).toEqual([]);
  });
});
