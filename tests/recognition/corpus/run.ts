/** The recogniser over the corpus. */
import type { Recognition, RecognitionOptions, SheetValues } from '../../../src/scoring/recognition/model';
import type { CorpusCase } from './support/case';
import { judge, type Verdict } from './support/metric';

export type Recognise = (sheets: readonly SheetValues[], options: RecognitionOptions) => Promise<Recognition> | Recognition;

export async function examine(recognise: Recognise, workbooks: readonly CorpusCase[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const workbook of workbooks) {
    const recognition = await recognise(workbook.sheets.map(({ values }) => values), workbook.year === undefined ? {} : { year: workbook.year });
    verdicts.push(...judge(workbook, recognition));
  }
  return verdicts;
}
