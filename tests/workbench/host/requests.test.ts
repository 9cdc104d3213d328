import { WorkbookModel } from '../../../src/workbench/model';
import { WEB_PAYLOAD_LIMIT } from '../../../src/workbench/host/protocol/payload';
import { ACTION } from '../../../src/workbench/host/protocol/wire';
import { onSheet, pause, refusal, until, withOffice, type Stage } from './support/office';

const kinds = ({ host }: Stage) => host.requests.map(({ kind }) => kind).filter((kind) => kind !== 'start-up');

function write({ Excel }: Stage, address: string, values: unknown[][], options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });
}

describe('round trips', () => {
  test('are one for each sync; the clean-up that office.js sends after a run with ranges is none', async () => {
    await withOffice(async (stage) => {
      await stage.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('values');
        await context.sync();
        range.values = [[1]];
        await context.sync();
      });
      await until(() => kinds(stage).includes('clean-up'));
      expect(kinds(stage)).toEqual(['batch', 'batch', 'clean-up']);
      expect(stage.host.roundTrips).toBe(2);
    });
  });

  test('are not followed by a clean-up when no range was tracked', async () => {
    await withOffice(async (stage) => {
      await stage.Excel.run(async (context) => {
        context.workbook.names.getItemOrNullObject('x').getRangeOrNullObject().load('values');
        context.workbook.worksheets.load('items/name');
        await context.sync();
      });
      await pause(100);
      expect(kinds(stage)).toEqual(['batch']);
    });
  });

  test('tell how many actions they had and how they ended', async () => {
    await withOffice(async (stage) => {
      await refusal(() => write(stage, 'A1', [[1, 2]]));
      const batch = stage.host.requests.find(({ kind }) => kind === 'batch');
      expect(batch?.error).toBe('InvalidArgument');
      expect(batch?.actions).toBeGreaterThan(4);
    });
  });

  test('of the start of a page are known as such', async () => {
    await withOffice(async ({ host }) => {
      await until(() => host.requests.length === 2);
      expect(host.requests).toEqual([expect.objectContaining({ kind: 'start-up', error: null }), expect.objectContaining({ kind: 'start-up', error: null })]);
      expect(host.roundTrips).toBe(0);
    });
  });
});

describe('many cells', () => {
  test('come in pieces within one round trip, and arrive whole', async () => {
    await withOffice(async (stage) => {
      const values = Array.from({ length: 2_500 }, (_, row) => [row, `第${row}行`, row % 2 === 0]);
      await write(stage, 'A1:C2500', values);
      expect(stage.host.roundTrips).toBe(1);
      expect([stage.sheet.content(0, 0).value, stage.sheet.content(1_234, 1).value, stage.sheet.content(2_499, 2).value]).toEqual([0, '第1234行', false]);
      expect(stage.sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 2_500, columns: 3 });
    });
  });

  test('of the wrong shape are refused before the first piece is written', async () => {
    await withOffice(async (stage) => {
      const error = await refusal(() => write(stage, 'A1:B2000', Array.from({ length: 1_999 }, (_, row) => [row, row])));
      expect(error.code).toBe('InvalidArgument');
      expect(stage.sheet.usedArea(true)).toBeNull();
    });
  });
});

describe('a batch that fails', () => {
  const three = (stage: Stage) =>
    stage.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
      await context.sync();
    });
  const written = ({ sheet }: Stage) => [0, 1, 2].map((row) => sheet.content(row, 0).value);

  test('has done what stood before the failing action, and nothing after it', async () => {
    await withOffice(async (stage) => {
      let seen = 0;
      stage.host.fail({ batch: 0, action: ({ Name, ActionType }) => ActionType === ACTION.setProperty && Name === 'Values' && ++seen === 2, code: 'GeneralException' });
      expect((await refusal(() => three(stage))).code).toBe('GeneralException');
      expect(written(stage)).toEqual(['A1', null, null]);
      await three(stage);
      expect(written(stage)).toEqual(['A1', 'A2', 'A3']);
    });
  });

  test('is chosen by its number, the action too; clean-ups do not count', async () => {
    await withOffice(async (stage) => {
      stage.host.fail({ batch: 1, action: 0, code: 'ServiceNotAvailable' });
      await three(stage);
      await until(() => kinds(stage).includes('clean-up'));
      expect((await refusal(() => three(stage))).code).toBe('ServiceNotAvailable');
    });
  });

  test('tells the member that failed', async () => {
    const error = await refusal(() => onSheet(async (sheet, context) => { sheet.getRange('A1').getOffsetRange(-1, 0).load('values'); await context.sync(); }));
    expect(error).toEqual({ code: 'InvalidArgument', at: 'Range.getOffsetRange' });
  });
});

describe('while a person types in a cell', () => {
  test('a batch is refused', async () => {
    await withOffice(async (stage) => {
      stage.host.setCellEditing(true);
      expect((await refusal(() => write(stage, 'A1', [[1]]))).code).toBe('InvalidOperationInCellEditMode');
      stage.host.setCellEditing(false);
      await write(stage, 'A1', [[1]]);
      expect(stage.sheet.content(0, 0).value).toBe(1);
    });
  });

  test('a batch with delayForCellEdit waits', async () => {
    await withOffice(async (stage) => {
      stage.host.setCellEditing(true);
      const writing = write(stage, 'A1', [[1]], { delayForCellEdit: true });
      await pause(50);
      expect(stage.sheet.content(0, 0).value).toBeNull();
      stage.host.setCellEditing(false);
      await writing;
      expect(stage.sheet.content(0, 0).value).toBe(1);
    });
  });
});

describe('payloads', () => {
  test('are limited as in Excel on the web, in bytes: Chinese text weighs three times as much', async () => {
    await withOffice(async (stage) => {
      await write(stage, 'A1', [['x'.repeat(5_000)]]);
      expect((await refusal(() => write(stage, 'A2', [['评'.repeat(5_000)]]))).code).toBe('RequestPayloadSizeLimitExceeded');
      expect(stage.sheet.content(1, 0).value).toBeNull();
    }, { payloadLimit: 10_000, platform: 'web' });
  });

  test('of responses are limited too', async () => {
    const model = WorkbookModel.blank();
    model.sheets[0]?.edit('person', (cells) => cells.set(0, 0, { value: 'x'.repeat(20_000), formula: null }));
    const error = await refusal(() => onSheet(async (sheet, context) => { sheet.getRange('A1').load('values'); await context.sync(); }, { model, payloadLimit: 10_000, platform: 'web' }));
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('have no limit on the desktop, and five megabytes on the web', async () => {
    const large = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    await withOffice((stage) => write(stage, 'A1:A200', large));
    await withOffice(async (stage) => expect((await refusal(() => write(stage, 'A1:A200', large))).code).toBe('RequestPayloadSizeLimitExceeded'), { payloadLimit: WEB_PAYLOAD_LIMIT, platform: 'web' });
  });
});

describe('the application', () => {
  test('takes calculation modes and hints that spare Excel work', async () => {
    const mode = await onSheet(async (sheet, context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[1]];
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe('Manual');
    expect((await refusal(() => onSheet(async (_, context) => { context.workbook.application.calculationMode = 'Never' as 'Manual'; await context.sync(); }))).code).toBe('InvalidArgument');
  });

  test('calculates where something calculates, else says that it can not', async () => {
    const calculate = (options: { readonly calculate?: () => void }) => onSheet(async (_, context) => { context.workbook.application.calculate('Full'); await context.sync(); }, options);
    let calculated = 0;
    await calculate({ calculate: () => void (calculated += 1) });
    expect(calculated).toBe(1);
    expect((await refusal(() => calculate({}))).code).toBe('ApiNotFound');
  });
});
