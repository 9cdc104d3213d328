/** The scoring sheet as it stands: which of its cells the program wrote, and which a person took over. */
import { sheetMessages } from '../../messages/sheet';
import { compare, exactly, type Ratio } from '../../scoring/exact/ratio';
import type { Framework } from '../../scoring/frameworks/model';
import { indicatorsOf } from '../../scoring/frameworks/model';
import type { Cell } from '../../scoring/inputs/cells';
import { isBlank, shown } from '../../scoring/inputs/readCell';
import { numberFromText } from '../../scoring/inputs/readNumber';
import { problem, type Problem } from '../../scoring/problems';
import type { SheetScore } from '../../scoring/judgements/model';
import { withoutSheets } from './formulaText';
import { COLUMN, COLUMNS, FORM_MARK, markFor, RECORD_COLUMNS, ROW_ID, VISIBLE_COLUMNS } from './form';

/** A scoring sheet of this framework that can be scored again in place. */
export interface ExistingForm {
  readonly sheetName: string;
  readonly width: number;
  readonly height: number;
  /** Where each column of the form is now: a person may have put columns of their own between. */
  readonly columns: readonly (number | null)[];
  /** The rows by id, also when a person put rows of their own between. */
  readonly rows: ReadonlyMap<string, { readonly offset: number; readonly cells: readonly Cell[] }>;
}

/** One cell that the program owns until a person writes into it. */
export interface OwnedCell {
  readonly current: Cell;
  readonly recorded: Cell;
  readonly row: number;
  readonly column: number;
  readonly recordColumn: number;
}

/**
 * Finds its way in the cells of the scoring sheet. `null` when it is none of ours, was made for another framework, or
 * lost rows or columns that a Score must write: it is then left as it is, and a new one made.
 */
export function existingForm(sheetName: string, cells: readonly (readonly Cell[])[], framework: Framework): ExistingForm | null {
  const width = cells[0]?.length ?? 0;
  const mark = cells.flatMap((row, offset) => row.map((cell, column) => ({ cell, offset, column }))).find(({ cell }) => textIn(cell).startsWith(FORM_MARK));
  if (!mark || textIn(mark.cell) !== markFor(framework)) return null;

  const rows = new Map<string, { offset: number; cells: readonly Cell[] }>();
  cells.forEach((row, offset) => {
    const id = offset === mark.offset ? ROW_ID.title : textIn(row[mark.column]);
    if (id !== '' && !rows.has(id)) rows.set(id, { offset, cells: row });
  });
  const columns = columnsOf(rows.get(ROW_ID.header)?.cells ?? [], mark.column);
  const needed = [ROW_ID.total, ...indicatorsOf(framework).map(({ indicator }) => indicator.id)];
  // The row of an indicator that the framework no longer has would go on adding to the total.
  const isNoneLeft = [...rows.keys()].every((id) => id.startsWith('#') || needed.includes(id));
  const complete = isNoneLeft && needed.every((id) => rows.has(id)) && columns[COLUMN.score] !== null && columns[COLUMN.reason] !== null;
  return complete ? { sheetName, width, height: cells.length, columns, rows } : null;
}

/** A sheet of an older version has no column of sources, and none that records them. */
function columnsOf(header: readonly Cell[], idColumn: number): (number | null)[] {
  const titles = header.map(textIn);
  const official = sheetMessages['zh-CN'].headers.slice(0, VISIBLE_COLUMNS).map((title) => {
    const found = titles.indexOf(title);
    return found < 0 ? null : found;
  });
  const hasSources = official[COLUMN.source] !== null;
  const hidden = Array.from({ length: COLUMNS - COLUMN.id }, (_, index) => (hasSources || COLUMN.id + index <= COLUMN.writtenReason ? idColumn + index : null));
  return [...official, ...hidden];
}

/** The owned cell of a row: its first owned column is recorded in the first record column, and so on. */
export function ownedCell(form: ExistingForm, rowId: string, column: number, position: number): OwnedCell | null {
  const row = form.rows.get(rowId);
  const at = form.columns[column];
  const recordAt = form.columns[RECORD_COLUMNS[position] ?? COLUMNS];
  if (!row || at === null || at === undefined || recordAt === null || recordAt === undefined) return null;
  const current = row.cells[at];
  const recorded = row.cells[recordAt];
  return current && recorded ? { current, recorded, row: row.offset, column: at, recordColumn: recordAt } : null;
}

/**
 * Did a person take the cell over? They did when it holds something else than what the program wrote last, or another
 * formula. A cell that they emptied is handed back, and so is a formula of ours whose working sheet was deleted.
 */
export function isTakenOver({ current, recorded }: OwnedCell): boolean {
  const written = textIn(recorded);
  if (isFormula(written) && current.formula !== undefined) return !current.formula.includes('#REF!') && withoutSheets(current.formula) !== withoutSheets(written);
  if (isBlank(current)) return false;
  return current.formula !== undefined || !isSame(current, recorded);
}

function isFormula(text: string): boolean {
  return text.startsWith('=');
}

/** Does the program write formulas into this sheet? As it did last. */
export function isInFormulas(form: ExistingForm): boolean {
  return [...form.rows.keys()].some((rowId) => {
    const owned = ownedCell(form, rowId, COLUMN.score, 0);
    return owned !== null && isFormula(textIn(owned.recorded));
  });
}

function isSame(a: Cell, b: Cell): boolean {
  if (typeof a.value === 'number' && typeof b.value === 'number') return compare(exactly(a.value), exactly(b.value)) === 0;
  return textIn(a) === textIn(b);
}

/** The scores that a person typed over the program's, by indicator; what is no score is a problem at its cell. */
export function sheetScores(form: ExistingForm, framework: Framework): { readonly scores: ReadonlyMap<string, SheetScore>; readonly problems: readonly Problem[] } {
  const scores = new Map<string, SheetScore>();
  const problems: Problem[] = [];
  for (const { indicator } of indicatorsOf(framework)) {
    const score = ownedCell(form, indicator.id, COLUMN.score, 0);
    if (!score || !isTakenOver(score)) continue;
    const { value, address } = score.current;
    const number = typeof value === 'number' ? exactly(value) : typeof value === 'string' ? numberFromText(value)?.value : undefined;
    if (!number) {
      problems.push(problem('judgement-not-a-score', 'error', { cell: address }, { indicator: indicator.name, text: shown(score.current) }));
      continue;
    }
    const reason = ownedCell(form, indicator.id, COLUMN.reason, 1);
    scores.set(indicator.id, { score: number, reason: reason && isTakenOver(reason) ? textIn(reason.current) : null, cell: address });
  }
  return { scores, problems };
}

/** A total that a person typed over the program's; `null` when it is the program's, or no number. */
export function typedTotal(form: ExistingForm): { readonly value: Ratio; readonly cell: string | null } | null {
  const total = ownedCell(form, ROW_ID.total, COLUMN.score, 0);
  if (!total || !isTakenOver(total) || typeof total.current.value !== 'number') return null;
  return { value: exactly(total.current.value), cell: total.current.address };
}

/** What the inputs were at the last Score, a record for each row; `null` when the sheet does not say. */
export function inputRecords(form: ExistingForm): readonly string[] | null {
  const column = form.columns[COLUMN.inputs] ?? null;
  return column === null ? null : [...form.rows].flatMap(([id, { cells }]) => (id.startsWith('#') ? [] : [textIn(cells[column])]));
}

/** A cell's text with the line ends of all systems alike. */
export function textIn(cell: Cell | undefined): string {
  return cell ? shown(cell).replace(/\r\n?/g, '\n').trim() : '';
}
