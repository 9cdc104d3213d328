/** 「撤销」: takes the last Score back, as long as nobody has changed what it wrote. */
import { runInWorkbook } from './host/run';
import { WorkbookError, type Block, type ScoreUndo } from './model';
import { withoutSheets } from './scoringSheet/formulaText';

/**
 * The scoring sheet as it was before the Score: its old contents, or no sheet where there was none.
 * @throws WorkbookError `changed-since` when a person has worked on it; nothing is taken back then
 */
export async function undoScore(undo: ScoreUndo): Promise<void> {
  await runInWorkbook(async ({ workbook, sync }) => {
    const [name = ''] = undo.kind === 'updated' ? [undo.sheet] : undo.sheets;
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const range = sheet.getRange(undo.address.slice(undo.address.lastIndexOf('!') + 1));
    range.load('formulas');
    const used = sheet.getUsedRange();
    used.load('address');
    const others = undo.kind === 'created' ? undo.sheets.slice(1).map((other) => workbook.worksheets.getItemOrNullObject(other)) : [];
    const items = undo.kind === 'created' ? undo.names.map(({ name: known, formula }) => ({ formula, item: workbook.names.getItemOrNullObject(known) })) : [];
    await sync();
    if (sheet.isNullObject) throw new WorkbookError('gone', { sheet: name });
    const hasGrown = undo.kind === 'created' && used.address !== undo.address;
    if (hasGrown || !holds(range.formulas as unknown[][], undo.written)) throw new WorkbookError('changed-since', { sheet: name });
    if (undo.kind === 'updated') range.formulas = undo.before.map((line) => [...line]);
    else {
      for (const { item, formula } of items) {
        if (item.isNullObject) continue;
        if (formula === null) item.delete();
        else item.formula = formula;
      }
      for (const made of [sheet, ...others]) if (!made.isNullObject) made.delete();
    }
    await sync();
  });
}

/** Do the cells still hold what was written? An empty one holds nothing of a person's: it was merged away, or emptied. */
function holds(formulas: readonly (readonly unknown[])[], written: Block): boolean {
  return written.every((line, row) => line.every((content, column) => content === null || isSame(formulas[row]?.[column], content)));
}

function isSame(now: unknown, written: string | number | boolean): boolean {
  if (now === '') return true;
  if (typeof written !== 'string') return now === written;
  const text = written.startsWith("'") ? written.slice(1) : written;
  const found = String(now).replace(/\r\n?/g, '\n');
  return found === text || (written.startsWith('=') && withoutSheets(found) === withoutSheets(written));
}
