/** What is read from a few rows, in short: for tests of single rules. */
import { recognise, type CellContent, type RecognitionOptions, type SheetValues } from '../../../src/scoring/recognition';

/** Rows of one sheet; shorter rows are filled with blanks. */
export function sheetOf(name: string, rows: readonly (readonly CellContent[])[]): SheetValues {
  const width = Math.max(...rows.map((row) => row.length));
  return { name, top: 0, left: 0, rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]) };
}

/** `input: confidence value` of what was found; `?` in front where a person has to choose. */
export async function valuesOf(sheets: readonly SheetValues[], options: RecognitionOptions = {}): Promise<Record<string, string>> {
  const { proposals } = await recognise(sheets, options);
  return Object.fromEntries(proposals.flatMap(({ input, state, candidates: [best] }) => (best ? [[input, `${state === 'ambiguous' ? '?' : ''}${best.confidence} ${best.values.join(',')}`]] : [])));
}
