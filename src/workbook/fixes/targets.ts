/** The places in the workbook that fixes change, a cell or a name: as they stand, and how they are written. */
import { inputNamed } from '../../scoring/inputs/catalogue';
import type { CellContent, DataFix } from '../../scoring/inputs/fixes';
import { splitAddress } from '../host/addresses';
import { asText } from '../host/cells';
import { queueUnitName } from '../inputs/unitName';
import { WorkbookError } from '../model';

/** A cell's content and number format. */
export interface CellState {
  readonly content: CellContent;
  readonly format: string;
}

/** What a name refers to, its comment, and what the name of its unit refers to; `null` without one. */
export interface NameState {
  readonly formula: string;
  readonly comment: string;
  readonly unit: string | null;
}

export type FixState = CellState | NameState;

/** Where a fix is made. */
export interface FixTarget {
  /** As it stands, after the round trip; `null` when it is gone. */
  state(): FixState | null;
  requireWritable(next: FixState): void;
  write(next: FixState): void;
}

/** Queues the reading of what a fix would change. */
export function targetOf(workbook: Excel.Workbook, fix: DataFix): FixTarget {
  return fix.kind === 'cell' ? cellTarget(workbook, fix.cell) : nameTarget(workbook, fix.input);
}

function cellTarget(workbook: Excel.Workbook, address: string): FixTarget {
  const { sheet: name, cells } = splitAddress(address);
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const range = sheet.getRange(cells);
  range.load('formulas,numberFormat');
  range.format.protection.load('locked');
  const state = (): CellState | null => (sheet.isNullObject ? null : { content: range.formulas[0]?.[0] as CellContent, format: String(range.numberFormat[0]?.[0]) });
  return {
    state,
    requireWritable(next) {
      if (!sheet.protection.protected) return;
      // Formats of a protected sheet can't be changed, whatever its cells allow.
      if (range.format.protection.locked || ('format' in next && next.format !== state()?.format)) throw new WorkbookError('sheet-protected', { sheet: name });
    },
    write(next) {
      if (!('content' in next)) return;
      if (next.format !== state()?.format) range.numberFormat = [[next.format]];
      range.values = [[typeof next.content === 'string' && next.content !== '' ? asText(next.content) : next.content]];
    },
  };
}

function nameTarget(workbook: Excel.Workbook, input: string): FixTarget {
  const candidates = [input, inputNamed(input)?.alias ?? input].map((name) => workbook.names.getItemOrNullObject(name));
  for (const candidate of candidates) candidate.load('name,formula,comment');
  const unitName = queueUnitName(workbook, input);
  const item = () => candidates.find(({ isNullObject }) => !isNullObject);
  return {
    state() {
      const found = item();
      return found ? { formula: String(found.formula), comment: found.comment, unit: unitName.formula() } : null;
    },
    requireWritable: () => undefined,
    write(next) {
      const found = item();
      if (!found || !('formula' in next)) return;
      if (String(found.formula) !== next.formula) found.formula = next.formula;
      if (found.comment !== next.comment) found.comment = next.comment;
      unitName.write(next.unit);
    },
  };
}
