import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/model';
import { scoreWorkbook } from '../../src/workbook/score';
import { selectCell } from '../../src/workbook/select';
import type { ExcelHost } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, sheetOf } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';

const score = () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' });

async function failure(model: WorkbookModel, prepare: (host: ExcelHost) => void = () => undefined): Promise<WorkbookError> {
  return withExcel(model, async (host) => {
    prepare(host);
    try {
      await score();
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    }
    throw new Error('the score was made');
  });
}

/** Everything that could change: contents, names, merges. */
function state(model: WorkbookModel): unknown {
  return { contents: contentsOf(model), names: [...model.names], merges: model.sheets.map(({ merges }) => merges) };
}

describe('a score that can not be written', () => {
  test('on a protected scoring sheet says so and changes nothing', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, '自评评分表', 18, 5, 5);
    sheetOf(model, '自评评分表').protect();
    const before = state(model);
    const error = await failure(model);
    expect(error).toMatchObject({ code: 'sheet-protected' satisfies WorkbookErrorCode, details: { sheet: '自评评分表' } });
    expect(state(model)).toEqual(before);
  });

  test('in a workbook of protected structure says so and changes nothing', async () => {
    const model = sample();
    model.protectStructure(true);
    const before = state(model);
    expect((await failure(model)).code).toBe('workbook-protected');
    expect(state(model)).toEqual(before);
  });

  test.each([0, 1, 5, 40, 120, 200, 280])('that fails at action %i of making the sheet takes the half-made sheet away', async (action) => {
    const model = sample();
    const before = state(model);
    const error = await failure(model, (host) => host.fail({ batch: 1, action, code: 'GeneralException' }));
    expect(error).toMatchObject({ code: 'unknown' });
    expect(error.details.halfDone).toBeUndefined();
    expect(error.details.diagnostic).toContain('GeneralException');
    expect(state(model)).toEqual(before);
    expect((await scoreOf(model)).scorecard.total.score).toBe('94.8');
  });

  test.each([0, 1])('that fails at action %i of a further score leaves the sheet as it was', async (action) => {
    const model = sample();
    await scoreOf(model);
    const before = state(model);
    await failure(model, (host) => host.fail({ batch: 1, action, code: 'GeneralException' }));
    expect(state(model)).toEqual(before);
  });

  test('says when even the taking back failed', async () => {
    const error = await failure(sample(), (host) => {
      host.fail({ batch: 1, action: 200, code: 'GeneralException' });
      host.fail({ batch: 2, action: 0, code: 'ServiceNotAvailable' });
    });
    expect(error).toMatchObject({ code: 'unknown', details: { halfDone: true, sheet: '自评评分表' } });
  });
});

describe('a person who is typing in a cell', () => {
  test('is waited for', async () => {
    const model = sample();
    const outcome = await withExcel(model, async (host) => {
      host.setCellEditing(true);
      const scoring = score();
      setTimeout(() => host.setCellEditing(false), 50);
      return scoring;
    });
    expect(outcome.scorecard.total.score).toBe('94.8');
  });
});

describe('selecting a cell', () => {
  test('shows its sheet', async () => {
    const model = sample();
    await withExcel(model, () => selectCell('公用经费!C4'));
    expect(model.selection).toEqual({ sheetId: sheetOf(model, '公用经费').id, area: { row: 3, column: 2, rows: 1, columns: 1 } });
  });

  test('on a sheet that is gone says so', async () => {
    await withExcel(sample(), async () => {
      await expect(selectCell('没有!A1')).rejects.toMatchObject({ code: 'gone' });
    });
  });
});
