/** 项目绩效目标表 and 项目进度表, taken apart by project: the rows of each, and its own figures. */
import type { Cell } from '../inputs/cells';
import type { Ratio } from '../exact/ratio';
import { unitOf, type InputSet } from '../inputs/readInputs';
import { isBlank } from '../inputs/readCell';
import { columnPlaces, sameWords, textOf, type TableRow } from '../inputs/tables';
import { withoutTotals } from '../inputs/totalRows';
import { problem, type Problem } from '../problems';
import { amountIn, amountRemarks, PROJECT_TABLE, PROJECT_TITLES, readProjectTable, type ProjectColumn } from '../progress/projectTable';
import { TARGET_TITLES } from '../targets/titles';

export const PROJECT_TARGETS = '项目绩效目标表';

const TITLES = { ...TARGET_TITLES, project: PROJECT_TITLES.name } as const;

/** A project as its two tables have it. */
export interface Project {
  readonly name: string;
  /** Where its rows of targets begin. */
  readonly cell: string | null;
  /** Header and its own rows of 项目绩效目标表. */
  readonly targets: readonly (readonly Cell[])[];
  /** `null` when 项目进度表 does not have it. */
  readonly figures: ProjectFigures | null;
}

/** Amounts in 万元; what is blank or can't be read is `null`. */
export interface ProjectFigures {
  readonly cell: string | null;
  readonly amounts: Readonly<Record<'initial' | 'budget' | 'spent', { readonly value: Ratio | null; readonly cell: string | null }>>;
  readonly words: Readonly<Record<'department' | 'implementer' | 'goal' | 'outcome', string | null>>;
}

export interface ReadProjects {
  readonly projects: readonly Project[];
  readonly problems: readonly Problem[];
}

/** The projects in the order of their targets; none without that table. */
export function readProjects(inputs: InputSet): ReadProjects {
  const table = inputs.tables.get(PROJECT_TARGETS);
  if (table?.state !== 'value') return { projects: [], problems: [] };
  const [header = [], ...body] = table.value;
  const place = columnPlaces(header, TITLES).project;
  if (place === undefined) {
    return { projects: [], problems: [problem('table-column-missing', 'error', { input: PROJECT_TARGETS, cell: header[0]?.address ?? null }, { column: TITLES.project[0] })] };
  }
  const { rows: lines, notes } = withoutTotals(PROJECT_TARGETS, body, 'any-cell');
  const problems: Problem[] = [...notes];
  const register = readRegister(inputs, problems);
  const rows = new Map<string, { readonly name: string; readonly cell: string | null; readonly lines: (readonly Cell[])[] }>();
  let current: string | null = null;
  for (const line of lines) {
    if (line.every(isBlank)) continue;
    // Under a merged cell only the first row carries the project's name.
    const name = textOf(line[place]);
    current = name ?? current;
    if (current === null) {
      problems.push(problem('row-without-project', 'error', { input: PROJECT_TARGETS, cell: line[place]?.address ?? null }, {}));
      continue;
    }
    const known = rows.get(sameWords(current));
    if (known) known.lines.push(line);
    else rows.set(sameWords(current), { name: current, cell: line[place]?.address ?? null, lines: [line] });
  }
  const projects = [...rows].map(([words, { name, cell, lines: own }]): Project => ({ name, cell, targets: [header, ...own], figures: register.get(words) ?? null }));
  for (const { name, cell, figures } of projects) {
    if (!figures) problems.push(problem('project-not-in-table', 'error', { input: PROJECT_TARGETS, cell }, { project: name }));
  }
  for (const [words, { name, cell }] of register) {
    if (!rows.has(words)) problems.push(problem('project-without-targets', 'warning', { input: PROJECT_TABLE, cell }, { project: name }));
  }
  return { projects, problems };
}

function readRegister(inputs: InputSet, problems: Problem[]): ReadonlyMap<string, ProjectFigures & { readonly name: string }> {
  const found = new Map<string, ProjectFigures & { readonly name: string }>();
  const table = inputs.tables.get(PROJECT_TABLE);
  if (table?.state !== 'value') return found;
  const read = readProjectTable(table.value, ['name', 'budget', 'spent']);
  problems.push(...read.problems);
  for (const row of read.rows) {
    const name = textOf(row.name);
    if (name === null) continue;
    const cell = row.name?.address ?? null;
    problems.push(...amountRemarks(row, unitOf(inputs, PROJECT_TABLE)));
    if (found.has(sameWords(name))) problems.push(problem('project-twice', 'error', { input: PROJECT_TABLE, cell }, { project: name }));
    else found.set(sameWords(name), { name, cell, ...figuresOf(row, inputs, problems) });
  }
  return found;
}

function figuresOf(row: TableRow<ProjectColumn>, inputs: InputSet, problems: Problem[]): Pick<ProjectFigures, 'amounts' | 'words'> {
  const amount = (column: 'initial' | 'budget' | 'spent') => {
    const cell = row[column];
    const read = amountIn(cell, unitOf(inputs, PROJECT_TABLE));
    if (!('code' in read)) return { value: read, cell: cell?.address ?? null };
    // The budget at the start is printed only; without it nothing is lacking.
    if (column !== 'initial' || (cell && !isBlank(cell))) problems.push(read);
    return { value: null, cell: cell?.address ?? null };
  };
  return {
    amounts: { initial: amount('initial'), budget: amount('budget'), spent: amount('spent') },
    words: { department: textOf(row.department), implementer: textOf(row.implementer), goal: textOf(row.goal), outcome: textOf(row.outcome) },
  };
}
