/** The pieces of which the table is laid: cells of each kind, and rows with the blocks that belong together. */
import { TECHNICAL_FROM, WIDTH, type Span } from './layout';
import type { CellRole, TableBlock, TableCell, TableRowKind } from './model';
import { fitsCell, plainDecimal } from './numbers';

/** A row with the blocks of its cells that belong together, counted from the first row of its group. */
export interface LaidRow {
  readonly kind: TableRowKind;
  readonly cells: readonly TableCell[];
  readonly merges: readonly Span[];
}

/** Rows with blocks that reach over several of them. */
export interface LaidRows {
  readonly rows: readonly LaidRow[];
  readonly merges: readonly TableBlock[];
}

export function blankCells(): TableCell[] {
  return Array.from({ length: WIDTH }, () => ({ text: '', role: 'blank' as const }));
}

export function wholeRow(kind: TableRowKind & CellRole, text: string): LaidRow {
  const cells = blankCells();
  cells[0] = { text, role: kind };
  return { kind, cells, merges: [{ column: 0, columns: TECHNICAL_FROM }] };
}

export function textCell(text: string | undefined): TableCell {
  return { text: text ?? '', role: 'value' };
}

export function numberCell(value: string): TableCell {
  const text = plainDecimal(value);
  return fitsCell(text) ? { text, role: 'value', isNumber: true } : { text, role: 'value' };
}

export function choiceCell<Key extends string>(key: string | undefined, words: Readonly<Record<Key, string>>): TableCell {
  const chosen = Object.entries<string>(words).find(([candidate]) => candidate === key);
  return { text: chosen?.[1] ?? '', role: 'value', choices: Object.values(words) };
}

export function technicalCell(text: string | undefined): TableCell {
  return { text: text ?? '', role: 'technical' };
}
