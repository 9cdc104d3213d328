/** What a scored row of targets still wants from a person: points within the grade, a reason for a deviation. */
import { exactly, exactText, fromExactText, multiply, ONE, subtract, ZERO } from '../exact/ratio';
import { percentText, roundedText } from '../exact/rounding';
import { problem, type Problem, type ProblemDetails } from '../problems';
import type { TargetResult } from '../scorecard/model';

const PRINTED = { decimals: 2, mode: 'half-up' } as const;

const NOTHING = roundedText(ZERO, PRINTED);

type Wanted = WithoutTarget<ProblemDetails['deviation-without-reason']>;
type WithoutTarget<Details> = Details extends unknown ? Omit<Details, 'target'> : never;

/** In the order of the rows. A table without the column for reasons is asked for none. */
export function rowProblems(rows: readonly TargetResult[], input: string): readonly Problem[] {
  return rows.flatMap((row) => [...gradeProblems(row, input), ...(row.reasonCell !== null && row.reason === null ? reasonProblems(row, input) : [])]);
}

function gradeProblems({ name, grade, gradeEnds, offGrade, share, weight, scoreCell, cell }: TargetResult, input: string): readonly Problem[] {
  if (grade === null || gradeEnds === null || weight === null) return [];
  const [from, to] = [gradeEnds.from, gradeEnds.to].map((end) => exactText(multiply(exactly(end), fromExactText(weight)))) as [string, string];
  const where = { input, cell: scoreCell ?? cell };
  const names = { indicator: name, item: '' };
  if (share === null) return [problem('judgement-wants-points', 'error', where, { ...names, grade, from, to })];
  if (!offGrade) return [];
  const text = exactText(multiply(fromExactText(share), fromExactText(weight)));
  return [problem('judgement-off-grade', 'warning', where, { ...names, text, grades: [{ name: grade, nameEn: null, from, to }] })];
}

function reasonProblems({ name, due, share, weight, deviation, overruled, reasonCell }: TargetResult, input: string): readonly Problem[] {
  const points = (of: string) => roundedText(multiply(fromExactText(of), fromExactText(weight ?? '1')), PRINTED);
  const ask = (details: Wanted) => [problem('deviation-without-reason', 'ask', { input, cell: reasonCell }, { target: name, ...details })];
  if (due === null || share === null) return [];
  if (due === 'beyond') return deviation === null ? [] : ask({ why: due, deviation: percentText(fromExactText(deviation), PRINTED) });
  if (due === 'lost') {
    // A strict target that is all but reached (> 5 by 5) is missed, and loses nothing that prints.
    const lost = points(exactText(subtract(ONE, fromExactText(share))));
    return ask(lost === NOTHING ? { why: 'missed' } : { why: due, lost });
  }
  const computed = overruled?.computed ?? null;
  return computed === null ? [] : ask({ why: due, computed: points(computed), score: points(share) });
}
