/** One project as inputs of its own: what a framework asks of a unit is answered by the project's figures and rows alone. */
import type { Ratio } from '../exact/ratio';
import { finderFor } from '../frameworks/leaves';
import type { Framework } from '../frameworks/model';
import type { Cell } from '../inputs/cells';
import { MISSING, type Reading } from '../inputs/readCell';
import type { InputSet } from '../inputs/readInputs';
import { columnPlaces, textOf } from '../inputs/tables';
import { JUDGEMENT_TITLES } from '../judgements/readJudgements';
import { TARGET_TABLE, TARGET_TITLES } from '../targets/titles';
import type { Project } from './readProjects';

/** Which input a figure of the project stands for. A framework that scores projects speaks of these. */
export const PROJECT_FIGURES = [
  { figure: 'initial', input: '年初预算支出', item: 1 },
  { figure: 'budget', input: '调整后预算支出', item: 1 },
  { figure: 'spent', input: '季度累计支出', item: 4 },
] as const;

const JUDGEMENTS = '自评打分表';

export function inputsOfProject(project: Project, inputs: InputSet, framework: Framework): InputSet {
  const [header = [], ...rows] = project.targets;
  const judged = rows.filter((row) => isJudged(row, header, framework));
  const tables = new Map<string, Reading<readonly (readonly Cell[])[]>>([
    [TARGET_TABLE, { state: 'value', value: [header, ...rows.filter((row) => !judged.includes(row))], cell: project.cell }],
  ]);
  if (judged.length > 0) tables.set(JUDGEMENTS, { state: 'value', value: judgementTable(judged, header), cell: project.cell });
  const numbers = new Map([...inputs.numbers].map(([name, readings]) => [name, readings.map((): Reading<Ratio> => MISSING)]));
  for (const { figure, input, item } of PROJECT_FIGURES) {
    const readings = numbers.get(input);
    const amount = project.figures?.amounts[figure];
    if (readings && amount) readings[item - 1] = amount.value ? { state: 'value', value: amount.value, cell: amount.cell } : { state: 'unreadable', cell: amount.cell };
  }
  return { ...inputs, numbers, tables, problems: [] };
}

/** A row that names an indicator of the framework in the place of a target: a person's score for that indicator. */
function isJudged(row: readonly Cell[], header: readonly Cell[], framework: Framework): boolean {
  const { name } = columnPlaces(header, TARGET_TITLES);
  const written = name === undefined ? null : textOf(row[name]);
  const indicator = written === null ? undefined : finderFor(framework).indicator(written);
  return indicator !== undefined && indicator.rule.shape !== 'targets';
}

function judgementTable(rows: readonly (readonly Cell[])[], header: readonly Cell[]): readonly (readonly Cell[])[] {
  const { name, score, reason } = columnPlaces(header, TARGET_TITLES);
  const blank: Cell = { value: null, address: null };
  const titles = (['indicator', 'score', 'reason'] as const).map((column): Cell => ({ value: JUDGEMENT_TITLES[column][0], address: null }));
  return [titles, ...rows.map((row) => [name, score, reason].map((place) => (place === undefined ? blank : (row[place] ?? blank))))];
}
