/** What is known of a workbook before its sheets are read: whose it is, of which year, in which unit. */
import type { FoundUnit } from './units';

export interface Known {
  /** Names of the unit; a row with one of them is the unit's own. */
  readonly unitNames: readonly string[];
  readonly year: number | null;
  /** The unit that the workbook gives for all its amounts. */
  readonly unit: FoundUnit | null;
}

export function isUnit(text: string, { unitNames }: Known): boolean {
  const start = text.trimStart();
  return unitNames.some((name) => start.length >= name.length && start.charCodeAt(0) === name.charCodeAt(0) && start.replace(/\s/g, '') === name);
}
