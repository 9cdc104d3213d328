/** Names for new sheets. */

/** The name itself, or with the first number that is free: `自评评分表 (2)`. Sheet names are compared without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (names.has(`${wanted} (${number})`.toLowerCase())) number += 1;
  return `${wanted} (${number})`;
}
