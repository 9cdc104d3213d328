/** How far a project is, or is to be: a day, or a share of the work. */
import { compare, divide, integer, ONE, ZERO, type Ratio } from '../exact/ratio';
import { percentText } from '../exact/rounding';
import type { Cell } from '../inputs/cells';
import { isBlank } from '../inputs/readCell';
import { numberFromCell, numberFromText } from '../inputs/readNumber';
import type { Problem } from '../problems';
import { dayIn, dayText, isWholeMonth, type Day } from './plannedDate';
import { unreadableProject } from './projectTable';

/** A day, or the last one of a month that is written without its day; or a share of the work from 0 to 1. */
export type Mark = { readonly day: Day; readonly isMonth: boolean } | { readonly share: Ratio };

/** Shares up to 1 are shares; larger numbers are percent, as in 85. */
export function markIn(cell: Cell | undefined): Mark | Problem | null {
  if (!cell || isBlank(cell)) return null;
  const day = dayIn(cell);
  if (day !== null) return { day, isMonth: isWholeMonth(cell) };
  if (typeof cell.value === 'string' && /^(?:已|全部)?(?:完成|完工|竣工|验收)$/.test(cell.value.trim())) return { share: ONE };
  if (typeof cell.value === 'string' && /^(?:未|尚未)(?:完成|完工|开工|竣工|验收)$/.test(cell.value.trim())) return { share: ZERO };
  const text = typeof cell.value === 'string' ? numberFromText(cell.value) : null;
  const number = typeof cell.value === 'number' ? numberFromCell(cell.value) : text?.unit === '' ? text.value : null;
  if (!number || compare(number, ZERO) < 0 || compare(number, integer(100)) > 0) return unreadableProject(cell);
  const isShare = text?.percent === true || compare(number, ONE) <= 0;
  return { share: isShare ? number : divide(number, integer(100)) };
}

/** As a date or a share, for print; empty without a mark. */
export function markText(mark: Mark | null): string {
  if (!mark) return '';
  return 'day' in mark ? dayText(mark.day) : percentText(mark.share, { decimals: 0, mode: 'half-up' });
}
