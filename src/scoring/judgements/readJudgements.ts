/** 自评打分表: the scores, reasons and evidence that a person enters, matched to the framework. */
import { compare, exactly, exactText, subtract, ZERO, type Ratio } from '../exact/ratio';
import { finderFor, gradesOf, yesNoOf, type IndicatorFinder, type Leaf } from '../frameworks/leaves';
import type { Framework, Grade, Indicator, Rule } from '../frameworks/model';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
import { numberFromCell, numberFromText } from '../inputs/readNumber';
import { readTableRows, sameWords, textOf, type TableRow } from '../inputs/tables';
import { problem, type Problem, type ProblemDetails } from '../problems';
import type { Judgement } from './model';
import { unknownNames, type NamesOfTable } from './otherFramework';

const INPUT = '自评打分表';

export const JUDGEMENT_TITLES = {
  indicator: ['指标', '指标名称', '三级指标', 'indicator'],
  item: ['检查项', '评分要点', '评分项', '子项', 'item'],
  score: ['得分', '自评得分', '评分', 'score'],
  reason: ['扣分原因', '扣分原因和其他说明', '原因', '说明', 'reason'],
  evidence: ['证明材料', '佐证材料', 'evidence'],
} as const;

const NOT_APPLICABLE = new Set(['不适用', '不涉及', 'n/a', 'na'].map(sameWords));
const YES = new Set(['是', '有', '符合', '达标', 'yes'].map(sameWords));
const NO = new Set(['否', '无', '不符合', '未达标', 'no'].map(sameWords));

/** Rows that add up the others; they decide nothing. */
const TOTALS = new Set(['合计', '总计', '小计', '总分', 'total'].map(sameWords));

type Row = TableRow<keyof typeof JUDGEMENT_TITLES>;
type Report = (found: Problem) => void;

/** The judgements of the table. A row that can't be understood is a problem at its cell and decides nothing. */
export function readJudgements(
  cells: readonly (readonly Cell[])[],
  framework: Framework,
): { judgements: readonly Judgement[]; problems: readonly Problem[] } {
  const table = readTableRows(INPUT, cells, JUDGEMENT_TITLES, ['indicator', 'score']);
  const problems: Problem[] = [...table.problems];
  const report: Report = (found) => void problems.push(found);
  const finder = finderFor(framework);
  const names: NamesOfTable = { known: new Set(), unknown: new Map(), items: [] };
  const indicatorOf = indicatorFinder(finder, names, report);
  const seen = new Set<Leaf | Indicator>();

  const judgements: Judgement[] = [];
  for (const row of table.rows) {
    const indicator = indicatorOf(row);
    const of = indicator && leafOf(row, indicator, finder, names, report);
    if (!of) continue;
    const leaf = of === indicator ? null : of;
    if (seen.has(of)) {
      report(problem('judgement-twice', 'error', at(row.score), namesOf(indicator, of)));
      continue;
    }
    seen.add(of);
    const decided = decide(row.score, of, indicator, framework, report);
    if (!decided) continue;
    const reason = textOf(row.reason);
    if (decided.decision.kind === 'score' && reason === null) askForReason(decided.decision.score, of, indicator, row.score, report);
    if (decided.decision.kind === 'not-applicable' && reason === null) report(problem('not-applicable-without-reason', 'ask', at(row.score), namesOf(indicator, of)));
    const { decision, choice, choiceEn } = decided;
    judgements.push({ indicator: indicator.id, item: leaf?.id ?? null, decision, choice, choiceEn, reason, evidence: textOf(row.evidence), cell: row.score?.address ?? null });
  }
  problems.push(...unknownNames(INPUT, names));
  return { judgements, problems };
}

/** An indicator and, unless it is meant as a whole, one of its items, as sentences name them. */
interface Names {
  readonly indicator: string;
  readonly indicatorEn: string | null;
  readonly item: string;
  readonly itemEn: string | null;
}

function namesOf(indicator: Indicator, of: Leaf | Indicator): Names {
  const isWhole = of === indicator;
  return { indicator: indicator.name, indicatorEn: indicator.nameEn ?? null, item: isWhole ? '' : of.name, itemEn: isWhole ? null : (of.nameEn ?? null) };
}

function at(cell: Cell | undefined): { input: string; cell: string | null } {
  return { input: INPUT, cell: cell?.address ?? null };
}

/** Whose row it is. Under a merged indicator cell only the first row carries its name, so that the one above counts on. */
function indicatorFinder(finder: IndicatorFinder, names: NamesOfTable, report: Report): (row: Row) => Indicator | undefined {
  let current: Indicator | undefined;
  let isFirst = true;
  return (row) => {
    const name = textOf(row.indicator);
    const error = row.indicator ? errorOf(row.indicator) : null;
    if (error !== null) {
      report(problem('cell-error', 'error', at(row.indicator), { error }));
      current = undefined;
    } else if (name === null) {
      // Below a name that was not found, the rows go with it.
      if (isFirst) report(problem('judgement-without-indicator', 'error', at(row.indicator ?? row.score), {}));
    } else {
      current = finder.indicator(name);
      if (current) names.known.add(current);
      else if (!TOTALS.has(sameWords(name)) && !names.unknown.has(name)) names.unknown.set(name, row.indicator);
    }
    if (name !== null || error !== null) isFirst = false;
    return current;
  };
}

/** What of the indicator the row judges: an item, or the indicator itself. */
function leafOf(row: Row, indicator: Indicator, finder: IndicatorFinder, names: NamesOfTable, report: Report): Leaf | Indicator | undefined {
  const error = row.item ? errorOf(row.item) : null;
  if (error !== null) {
    report(problem('cell-error', 'error', at(row.item), { error }));
    return undefined;
  }
  const name = textOf(row.item);
  if (name === null) return indicator;
  const leaf = finder.leaf(indicator, name);
  if (!leaf) names.items.push({ indicator, problem: problem('judgement-unknown-item', 'error', at(row.item), { indicator: indicator.name, indicatorEn: indicator.nameEn ?? null, text: name }) });
  return leaf;
}

type Decided = Pick<Judgement, 'decision' | 'choice' | 'choiceEn'>;

const UNDECIDED: Decided = { decision: { kind: 'none' }, choice: null, choiceEn: null };
const DECIDED_NOT_APPLICABLE: Decided = { decision: { kind: 'not-applicable' }, choice: null, choiceEn: null };

function decide(cell: Cell | undefined, of: Leaf | Indicator, indicator: Indicator, framework: Framework, report: Report): Decided | null {
  if (!cell || isBlank(cell)) return UNDECIDED;
  const refuse = (found: Problem): null => {
    report(found);
    return null;
  };
  const error = errorOf(cell);
  if (error !== null) return refuse(problem('cell-error', 'error', at(cell), { error }));
  const text = shown(cell);
  const words = typeof cell.value === 'string' ? sameWords(text) : null;
  if (words !== null && NOT_APPLICABLE.has(words)) {
    return framework.notApplicable === 'refused' ? refuse(problem('not-applicable-refused', 'error', at(cell), { indicator: indicator.name, indicatorEn: indicator.nameEn ?? null })) : DECIDED_NOT_APPLICABLE;
  }
  const chosen = words === null ? null : choiceNamed(words, of.rule);
  if (chosen && 'from' in chosen) return refuse(problem('judgement-wants-points', 'error', at(cell), { ...namesOf(indicator, of), grade: text, from: chosen.from, to: chosen.to }));
  const score = chosen ? exactly(chosen.points) : numberIn(cell);
  if (!score) return refuse(problem('judgement-not-a-score', 'error', at(cell), { indicator: indicator.name, indicatorEn: indicator.nameEn ?? null, text }));
  if (compare(score, ZERO) < 0 || compare(score, exactly(of.maximum)) > 0) {
    return refuse(problem('judgement-out-of-range', 'error', at(cell), { indicator: of.name, indicatorEn: of.nameEn ?? null, text, maximum: of.maximum }));
  }
  if (!chosen && isOffGrade(score, of.rule)) report(problem('judgement-off-grade', 'warning', at(cell), { ...namesOf(indicator, of), text, grades: gradesOf(of.rule).map(toldGrade) }));
  return { decision: { kind: 'score', score }, choice: chosen?.name ?? null, choiceEn: chosen?.nameEn ?? null };
}

/** A grade, or yes/no, that stands in the place of a number. */
function choiceNamed(words: string, rule: Rule): Grade | null {
  const grade = gradesOf(rule).find(({ name, nameEn }) => [name, nameEn].some((candidate) => candidate !== undefined && sameWords(candidate) === words));
  if (grade) return grade;
  const question = yesNoOf(rule);
  if (question && YES.has(words)) return { name: '是', nameEn: 'yes', points: question.yes };
  return question && NO.has(words) ? { name: '否', nameEn: 'no', points: question.no } : null;
}

/** Points that belong to none of the grades of a rule that knows nothing else. */
function isOffGrade(score: Ratio, rule: Rule): boolean {
  return rule.shape === 'grades' && !rule.grades.some((grade) =>
    'points' in grade ? compare(score, exactly(grade.points)) === 0 : compare(score, exactly(grade.from)) >= 0 && compare(score, exactly(grade.to)) <= 0,
  );
}

function toldGrade(grade: Grade): ProblemDetails['judgement-off-grade']['grades'][number] {
  const [from, to] = 'points' in grade ? [grade.points, grade.points] : [grade.from, grade.to];
  return { name: grade.name, nameEn: grade.nameEn ?? null, from, to };
}

function numberIn(cell: Cell): Ratio | null {
  if (typeof cell.value === 'number') return numberFromCell(cell.value);
  if (typeof cell.value !== 'string') return null;
  const number = numberFromText(cell.value);
  return number && !number.percent && (number.unit === '' || number.unit === '分') ? number.value : null;
}

function askForReason(score: Ratio, of: Leaf | Indicator, indicator: Indicator, cell: Cell | undefined, report: Report): void {
  const lost = subtract(exactly(of.maximum), score);
  if (compare(lost, ZERO) > 0) report(problem('judgement-without-reason', 'ask', at(cell), { ...namesOf(indicator, of), lost: exactText(lost) }));
}
