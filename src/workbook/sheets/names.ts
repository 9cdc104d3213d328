/** Names for new sheets. */

/** The name itself, or with the first number that is free: `自评评分表 (2)`. Sheet names are compared without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (names.has(`${wanted} (${number})`.toLowerCase())) number += 1;
  return `${wanted} (${number})`;
}

/** Room for the number that tells a sheet from another of its name. */
const LONGEST_NAME = 31 - ' (99)'.length;

/** Any words as a name that Excel takes for a sheet: without the signs it refuses, and not too long. */
export function sheetNameOf(words: string): string {
  return words.replace(/[\\/?*[\]:]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).replace(/^'+|'+$/g, '').trim();
}
