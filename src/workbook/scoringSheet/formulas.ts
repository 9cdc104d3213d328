/** The scoring sheet in formulas: the form with its formulas, and the working sheet behind it. Loaded when asked for. */
import { formulaMessages } from '../../messages/formulaSheet';
import type { Language } from '../../messages/language';
import { formulaSheet, type FormulaContext } from '../../scoring/formulas';
import type { Framework } from '../../scoring/frameworks/model';
import type { Cell, InputCells } from '../../scoring/inputs/cells';
import { isBlank, shown } from '../../scoring/inputs/readCell';
import { columnPlaces } from '../../scoring/inputs/tables';
import { JUDGEMENT_TITLES } from '../../scoring/judgements/readJudgements';
import { isQualitative } from '../../scoring/targets/operators';
import { TARGET_TITLES } from '../../scoring/targets/titles';
import { columnLetters, quotedSheet, splitAddress } from '../host/addresses';
import { asText } from '../host/cells';
import { ROW_ID, type Form, type FormRow } from './form';
import { WORKING_SHEET_NAME } from './name';
import { signatureOf } from './signature';

/** Rows that a table may grow by before the sheet must be written again. */
const SPARE_ROWS = 20;
/** The note and the signature stand above the formulas. */
const HEAD_ROWS = 1;
const LABEL_WIDTH = 220;

export interface FormulaRequest {
  readonly framework: Framework;
  readonly language: Language;
  readonly cells: InputCells;
  /** Inputs that a table gives in the place of a cell. */
  readonly derived: ReadonlySet<string>;
  readonly definedNames: ReadonlyMap<string, string>;
  /** The cell of each indicator's score, sheet-qualified, by indicator id. */
  readonly scoreCells: Readonly<Record<string, string>>;
  readonly workingSheet: string;
}

export interface FormulaPlan {
  readonly form: Form;
  /** Rows of the working sheet as they are written. */
  readonly rows: readonly (readonly string[])[];
  readonly signature: string;
  /** Indicators that stay values, with the reason, by id. */
  readonly values: Readonly<Record<string, string>>;
}

/** Puts formulas into the form wherever the framework's rules can be written as such. */
export function planFormulas(form: Form, request: FormulaRequest): FormulaPlan {
  const { framework, language } = request;
  const sheet = formulaSheet(framework, contextOf(request));
  const values: Record<string, string> = {};
  const rows = form.rows.map((row): FormRow => {
    if (row.id === ROW_ID.total) {
      if ('notExpressible' in sheet.total) values[row.id] = sheet.total.notExpressible;
      else return { ...row, formulas: [sheet.total.score, sheet.total.note] };
    }
    const formulas = sheet.indicators.get(row.id);
    if (!formulas) return row;
    if ('score' in formulas) return { ...row, formulas: [formulas.score, formulas.reason, ...(row.formulas?.slice(2) ?? [])] };
    values[row.id] = formulas.notExpressible;
    return row;
  });
  const signature = signatureOf(sheet.work.flat());
  const width = Math.max(2, ...sheet.work.map(({ length }) => length));
  const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const work = sheet.work.map((cells) => padded(cells.map((cell) => (cell.startsWith('=') ? cell : asText(cell)))));
  return { form: { ...form, rows }, rows: [padded([formulaMessages[language].madeBy, asText(signature)]), ...work], signature, values };
}

function contextOf({ framework, language, cells, derived, definedNames, scoreCells, workingSheet }: FormulaRequest): FormulaContext {
  const reference = (input: string): string | null => {
    const name = definedNames.get(input);
    if (name !== undefined) return name;
    const found = cells.get(input);
    return found?.found === 'cells' && found.address !== null ? absolute(found.address) : null;
  };
  const table = (input: string) => {
    const found = cells.get(input);
    const called = reference(input);
    return found?.found === 'cells' && called !== null ? { reference: called, capacity: found.cells.length - 1 + SPARE_ROWS, header: found.cells[0] ?? [], rows: found.cells.slice(1) } : null;
  };
  return {
    input: reference,
    derived,
    unitOf: (input) => {
      const found = cells.get(input);
      return found?.found === 'cells' ? (found.unit ?? null) : null;
    },
    isUnitUnclear: (input) => {
      const found = cells.get(input);
      return found?.found === 'cells' && found.unitFault?.why === 'no-unit';
    },
    judgements: judgementTable(table('自评打分表')),
    targets: targetTable(table('绩效目标表')),
    work: { sheet: workingSheet, row: HEAD_ROWS, column: 0 },
    scoreCell: (id) => absolute(scoreCells[id] ?? missingCell(framework, id)),
    withReasons: true,
    language,
  };
}

type Table = { readonly reference: string; readonly capacity: number; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] } | null;

function judgementTable(table: Table): FormulaContext['judgements'] {
  if (!table) return null;
  const { indicator, item, score, reason } = columnPlaces(table.header, JUDGEMENT_TITLES);
  if (indicator === undefined || score === undefined) return null;
  return { reference: table.reference, capacity: table.capacity, columns: { indicator: indicator + 1, item: item === undefined ? null : item + 1, score: score + 1, reason: reason === undefined ? null : reason + 1 } };
}

function targetTable(table: Table): FormulaContext['targets'] {
  if (!table) return null;
  const { name, operator, target, actual, weight, score } = columnPlaces(table.header, TARGET_TITLES);
  if (name === undefined || operator === undefined || target === undefined || actual === undefined) return null;
  return { reference: table.reference, capacity: table.capacity, columns: { name: name + 1, operator: operator + 1, target: target + 1, actual: actual + 1 }, hasOwnPoints: weight !== undefined || score !== undefined, hasWords: hasWords(table.rows, name, operator) };
}

/** Rows that the engine reads and a formula would not: those whose operator is left to the target's words. */
function hasWords(rows: readonly (readonly Cell[])[], name: number, operator: number): boolean {
  return rows.some((row) => row[name] !== undefined && !isBlank(row[name]) && (row[operator] === undefined || isBlank(row[operator]) || isQualitative(shown(row[operator]))));
}

function missingCell(framework: Framework, id: string): never {
  throw new Error(`${framework.id}: no cell for the score of ${id}`);
}

/** `Sheet!B2:C5` with its cells fixed. */
function absolute(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return `${quotedSheet(sheet)}!${cells.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Queues the working sheet under a free name, and the name that finds it again. */
export function queueWorkingSheet(workbook: Excel.Workbook, sheetName: string, { rows }: FormulaPlan, oldName: Excel.NamedItem | null): void {
  const sheet = workbook.worksheets.add(sheetName);
  const width = rows[0]?.length ?? 0;
  sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = rows.map((cells) => [...cells]);
  sheet.getRange('A:A').format.columnWidth = LABEL_WIDTH;
  sheet.getRangeByIndexes(0, 0, HEAD_ROWS, width).format.font.italic = true;
  const reference = `=${quotedSheet(sheetName)}!$${columnLetters(1)}$1`;
  if (oldName) oldName.formula = reference;
  else workbook.names.add(WORKING_SHEET_NAME, reference);
}
