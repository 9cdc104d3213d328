/** 自评打分表: the scores, reasons and evidence that a person enters, matched to the framework. */
import { compare, exactly, fromExactText, subtract, exactText, ZERO, type Ratio } from '../exact/ratio';
import { finderFor, gradesOf, yesNoOf, type Leaf } from '../frameworks/leaves';
import type { Framework, Indicator } from '../frameworks/model';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
import { numberFromText } from '../inputs/readNumber';
import { readTableRows, sameWords, textOf } from '../inputs/tables';
import { problem, type Problem } from '../problems';
import type { Judgement } from './model';

const INPUT = '自评打分表';

const TITLES = {
  indicator: ['指标', '指标名称', '三级指标', 'indicator'],
  item: ['检查项', '评分要点', '评分项', '子项', 'item'],
  score: ['得分', '自评得分', '评分', 'score'],
  reason: ['扣分原因', '扣分原因和其他说明', '原因', '说明', 'reason'],
  evidence: ['证明材料', '佐证材料', 'evidence'],
} as const;

const NOT_APPLICABLE = new Set(['不适用', '不涉及', 'n/a', 'na'].map(sameWords));
const YES = new Set(['是', '有', '符合', '达标', 'yes'].map(sameWords));
const NO = new Set(['否', '无', '不符合', '未达标', 'no'].map(sameWords));

/** The judgements of the table. A row that can't be understood is a problem at its cell and decides nothing. */
export function readJudgements(
  cells: readonly (readonly Cell[])[],
  framework: Framework,
): { judgements: readonly Judgement[]; problems: readonly Problem[] } {
  const finder = finderFor(framework);
  const table = readTableRows(INPUT, cells, TITLES, ['indicator', 'score']);
  const problems: Problem[] = [...table.problems];
  const report = (found: Problem) => void problems.push(found);
  const seen = new Set<string>();
  let current: Indicator | undefined;

  const judgements = table.rows.flatMap((row): Judgement[] => {
    const name = textOf(row.indicator);
    const itemName = textOf(row.item);
    // Under a merged indicator cell only the first row carries its name.
    if (name !== null) current = finder.indicator(name);
    if (!current) {
      if (name !== null) report(problem('judgement-unknown-indicator', 'error', { input: INPUT, cell: row.indicator?.address ?? null }, { text: name }));
      return [];
    }
    const indicator = current;
    const leaf = itemName === null ? null : finder.leaf(indicator, itemName);
    if (leaf === undefined) {
      report(problem('judgement-unknown-item', 'error', { input: INPUT, cell: row.item?.address ?? null }, { indicator: indicator.name, text: itemName ?? '' }));
      return [];
    }
    const key = `${indicator.id}/${leaf?.id ?? ''}`;
    if (seen.has(key)) {
      report(problem('judgement-twice', 'error', { input: INPUT, cell: row.score?.address ?? null }, { indicator: indicator.name, item: leaf?.name ?? '' }));
      return [];
    }
    seen.add(key);
    const decided = decide(row.score, leaf ?? indicator, indicator, framework, report);
    if (!decided) return [];
    const reason = textOf(row.reason);
    if (decided.decision.kind === 'score' && reason === null) askForReason(decided.decision.score, leaf ?? indicator, indicator, row.score, report);
    return [{ indicator: indicator.id, item: leaf?.id ?? null, ...decided, reason, evidence: textOf(row.evidence), cell: row.score?.address ?? null }];
  });
  return { judgements, problems };
}

type Decided = Pick<Judgement, 'decision' | 'choice'>;

function decide(
  cell: Cell | undefined,
  leaf: Leaf | Indicator,
  indicator: Indicator,
  framework: Framework,
  report: (found: Problem) => void,
): Decided | null {
  const where = { input: INPUT, cell: cell?.address ?? null };
  if (!cell || isBlank(cell)) return { decision: { kind: 'none' }, choice: null };
  const error = errorOf(cell);
  if (error !== null) return refuse(problem('cell-error', 'error', where, { error }));
  const words = sameWords(shown(cell));
  if (NOT_APPLICABLE.has(words)) {
    if (framework.notApplicable === 'refused') return refuse(problem('not-applicable-refused', 'error', where, { indicator: indicator.name }));
    return { decision: { kind: 'not-applicable' }, choice: null };
  }
  const chosen = choice(leaf, words);
  const score = chosen?.score ?? numberIn(cell);
  if (!score) return refuse(problem('judgement-not-a-score', 'error', where, { indicator: indicator.name, text: shown(cell) }));
  if (compare(score, ZERO) < 0 || compare(score, exactly(leaf.maximum)) > 0) {
    return refuse(problem('judgement-out-of-range', 'error', where, { indicator: leaf.name, text: shown(cell), maximum: leaf.maximum }));
  }
  return { decision: { kind: 'score', score }, choice: chosen?.name ?? null };

  function refuse(found: Problem): null {
    report(found);
    return null;
  }
}

/** A grade with fixed points, or yes/no, that stands in the place of a number. */
function choice(leaf: Leaf | Indicator, words: string): { name: string; score: Ratio } | null {
  for (const grade of gradesOf(leaf.rule)) {
    const named = [grade.name, grade.nameEn].some((name) => name !== undefined && sameWords(name) === words);
    if (named && 'points' in grade) return { name: grade.name, score: exactly(grade.points) };
  }
  const question = yesNoOf(leaf.rule);
  if (question && YES.has(words)) return { name: '是', score: exactly(question.yes) };
  if (question && NO.has(words)) return { name: '否', score: exactly(question.no) };
  return null;
}

function numberIn(cell: Cell): Ratio | null {
  if (typeof cell.value === 'number') return exactly(cell.value);
  if (typeof cell.value !== 'string') return null;
  const number = numberFromText(cell.value);
  return number && !number.percent && (number.unit === '' || number.unit === '分') ? number.value : null;
}

function askForReason(score: Ratio, leaf: Leaf | Indicator, indicator: Indicator, cell: Cell | undefined, report: (found: Problem) => void): void {
  const lost = subtract(fromExactText(leaf.maximum), score);
  if (compare(lost, ZERO) <= 0) return;
  report(
    problem('judgement-without-reason', 'ask', { input: INPUT, cell: cell?.address ?? null }, {
      indicator: indicator.name,
      item: leaf === indicator ? '' : leaf.name,
      lost: exactText(lost),
    }),
  );
}
