import type { CellContent } from '../../scoring/recognition/model';

/** A value as Office.js hands it over; a blank cell comes as ''. */
export function cellContent(value: unknown): CellContent {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null;
}
