/** A project's form in the official layout: which cell holds what, and which cells are one, before anything is written. */
import { PROJECT_FORM as WORDS } from '../../messages/projects';
import { exactText, fromExactText } from '../../scoring/exact/ratio';
import { percentText, round } from '../../scoring/exact/rounding';
import type { ProjectIndicator, ProjectResult } from '../../scoring/projects/scoreProjects';
import type { ScoredTarget } from '../../scoring/scorecard/model';
import { reasonText } from '../../scoring/wording';
import { targetTexts } from '../../scoring/wording/figures';
import type { ProjectStandard } from './framework';

export type Content = string | number;

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ProjectForm {
  readonly rows: readonly (readonly Content[])[];
  readonly merges: readonly Merge[];
  /** From the first line of the table to the total. */
  readonly tableRow: number;
  readonly headers: readonly number[];
  readonly firstTarget: number;
  readonly totalRow: number;
}

export const FORM_COLUMNS = 9;
const REASON = FORM_COLUMNS - 1;

export function projectForm({ project, scorecard, indicators, rate }: ProjectResult, standard: ProjectStandard, year: number | null): ProjectForm {
  const rows: Content[][] = [];
  const merges: Merge[] = [];
  const add = (cells: readonly Content[], ...spans: readonly (readonly [column: number, columns: number])[]) => {
    for (const [column, columns] of spans) merges.push({ row: rows.length, column, rows: 1, columns });
    return rows.push(Array.from({ length: FORM_COLUMNS }, (_, column) => cells[column] ?? '')) - 1;
  };
  const down = (row: number) => merges.push({ row, column: 0, rows: rows.length - row, columns: 1 });
  const words = project.figures?.words;

  add([WORDS.title], [0, FORM_COLUMNS]);
  add([WORDS.year({ year })], [0, FORM_COLUMNS]);
  const tableRow = add([WORDS.project, project.name], [1, FORM_COLUMNS - 1]);
  add([WORDS.department, words?.department ?? '', '', '', WORDS.implementer, words?.implementer ?? ''], [1, 3], [5, FORM_COLUMNS - 5]);
  const funds = add([WORDS.funds, '', '', ...WORDS.fundHeaders], [1, 2]);
  const [spending, ...others] = indicators.filter(({ rows: own, result }) => own.length === 0 && result.measures.length > 0);
  const amounts = (['initial', 'budget', 'spent'] as const).map((figure) => amount(project.figures?.amounts[figure].value ?? null));
  WORDS.fundRows.forEach((label, index) => {
    const values = index === 0 ? [...amounts, number(spending?.result.maximum ?? null), rate ?? '', number(spending?.result.score ?? null)] : ['', '', '', WORDS.none, WORDS.none, WORDS.none];
    add(['', label, '', ...values], [1, 2]);
  });
  down(funds);
  const goals = add([WORDS.goals, WORDS.expected, '', '', '', WORDS.achieved], [1, 4], [5, FORM_COLUMNS - 5]);
  add(['', words?.goal ?? '', '', '', '', words?.outcome ?? ''], [1, 4], [5, FORM_COLUMNS - 5]);
  down(goals);
  const targets = add([WORDS.targets, ...WORDS.targetHeaders]);
  for (const cells of [...others.map(plainRow), ...indicators.flatMap(({ rows: own }) => own.map((row) => targetRow(row)))]) add(cells);
  down(targets);
  merges.push(...runs(rows, targets + 1, 1), ...runs(rows, targets + 1, 2));
  const { total } = scorecard;
  const totalRow = add([WORDS.total, '', '', '', '', '', number(total.maximum), number(total.score), total.rating === null ? WORDS.partial : WORDS.rating({ rating: total.rating })], [0, 6]);
  add([WORDS.source], [0, FORM_COLUMNS]);
  add([standardNote(standard)], [0, FORM_COLUMNS]);
  return { rows, merges, tableRow, headers: [funds, goals, targets], firstTarget: targets + 1, totalRow };
}

/** By what the projects are scored, for the foot of a sheet. */
export function standardNote({ framework, from, sheet, edited }: ProjectStandard): string {
  return WORDS.framework({ title: framework.title, from, sheet, edited, note: framework.document.unconfirmedNote });
}

function targetRow(row: ScoredTarget): Content[] {
  const { target, actual } = targetTexts(row);
  const { weight, points, due, deviation, reason, remedy } = row;
  // What was reached needs no word, unless a person wrote one.
  const off = due !== null && deviation !== null ? [WORDS.deviation({ deviation: signed(deviation) })] : [];
  const said = [...off, ...(reason === null ? [] : [reason]), ...(remedy === null ? [] : [WORDS.remedy({ remedy })])];
  return ['', row.category ?? '', row.group ?? '', row.name, target, row.actual === null ? '' : actual, number(weight), number(points), said.join('；')];
}

/** An indicator that no target decides. */
function plainRow({ result }: ProjectIndicator): Content[] {
  const display = result.measures.map((measure) => measure.display ?? '').join('、');
  const cells: Content[] = ['', result.section, result.group, result.name, '', display, number(result.maximum), number(result.score)];
  cells[REASON] = reasonText(result, 'zh-CN');
  return cells;
}

function signed(deviation: string): string {
  const text = percentText(fromExactText(deviation), { decimals: 2, mode: 'half-up' });
  return text.startsWith('-') ? text : `+${text}`;
}

/** For a cell, which holds a double anyway. */
function number(text: string | null): Content {
  return text === null ? '' : Number(exactText(round(fromExactText(text), { decimals: 4, mode: 'half-up' })));
}

function amount(value: Parameters<typeof round>[0] | null): Content {
  return value === null ? '' : Number(exactText(round(value, { decimals: 6, mode: 'half-up' })));
}

/** Rows below each other with the same words in a column, and in those before it, are one cell. */
function runs(rows: readonly (readonly Content[])[], from: number, column: number): readonly Merge[] {
  const key = (row: number) => JSON.stringify(rows[row]?.slice(1, column + 1));
  const found: Merge[] = [];
  for (let start = from; start < rows.length; ) {
    let end = start + 1;
    while (end < rows.length && rows[start]?.[column] !== '' && key(end) === key(start)) end += 1;
    if (end - start > 1) found.push({ row: start, column, rows: end - start, columns: 1 });
    start = end;
  }
  return found;
}
