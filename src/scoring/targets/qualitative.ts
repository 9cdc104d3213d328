/** Qualitative rows: a grade that a person names, and the points that a person gives within it. */
import { compare, divide, exactly, isZero, ONE, type Ratio } from '../exact/ratio';
import type { Grade } from '../frameworks/model';
import { sameWords } from '../inputs/tables';
import type { Attained, QualitativeTarget } from './model';

/** Shorter words could be the beginning of any grade. */
const SHORTEST_NAME = 2;

/** @param grades the best first; without any, only full points are a target reached */
export function graded({ target, actual, score, weight }: QualitativeTarget, grades: readonly Grade[]): Attained {
  const grade = actual === null ? null : gradeNamed(actual, grades);
  const given = score && weight && !isZero(weight) ? divide(score, weight) : null;
  const share = given ?? (grade && 'points' in grade ? exactly(grade.points) : null);
  return {
    operator: null,
    target,
    actual,
    share,
    met: share && isReached(share, grade, grades),
    deviation: null,
    grade: grade?.name ?? null,
    gradeEnds: grade && endsOf(grade),
    offGrade: given !== null && grade !== null && !isWithin(given, grade, grades),
    overruled: null,
    due: null,
  };
}

/** The grade that the words name, whole or by their beginning: 部分达成 is 部分达成预期指标. */
function gradeNamed(words: string, grades: readonly Grade[]): Grade | null {
  const said = sameWords(words);
  const named = ({ name, nameEn }: Grade) => [name, nameEn].flatMap((each) => (each === undefined ? [] : [sameWords(each)]));
  const whole = grades.find((grade) => named(grade).includes(said));
  if (whole || said.length < SHORTEST_NAME) return whole ?? null;
  const begun = grades.filter((grade) => named(grade).some((name) => name.startsWith(said)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** In the best grade; by the share where no grade was named. */
function isReached(share: Ratio, grade: Grade | null, grades: readonly Grade[]): boolean {
  const [best] = grades;
  if (!best) return compare(share, ONE) >= 0;
  return grade ? grade === best : compare(share, exactly(endsOf(best).from)) >= 0;
}

/** Within both ends; the upper one belongs to the better grade where that begins there. */
function isWithin(share: Ratio, grade: Grade, grades: readonly Grade[]): boolean {
  const { from, to } = endsOf(grade);
  const atTop = compare(share, exactly(to));
  const isShared = from !== to && grades.some((other) => other !== grade && compare(exactly(endsOf(other).from), exactly(to)) === 0);
  return compare(share, exactly(from)) >= 0 && (isShared ? atTop < 0 : atTop <= 0);
}

function endsOf(grade: Grade): { readonly from: string; readonly to: string } {
  return 'points' in grade ? { from: grade.points, to: grade.points } : { from: grade.from, to: grade.to };
}
