/** 项目进度表: each project's spending against the schedule, and what it completed against its plan. Those that lag come first. */
import { compare, divide, exactText, multiply, ONE, ZERO, type ExactText } from '../exact/ratio';
import { percentText } from '../exact/rounding';
import type { Framework } from '../frameworks/model';
import type { AmountUnit } from '../inputs/readNumber';
import { unitOf, type InputSet } from '../inputs/readInputs';
import { QUARTERS } from '../inputs/shapes';
import { textOf, type TableRow } from '../inputs/tables';
import { problem, type Problem } from '../problems';
import { alertOf, type Alert } from './alert';
import { endOfQuarter, isInTime, type Day } from './plannedDate';
import { markIn, markText, type Mark } from './projectMark';
import { amountIn, amountRemarks, atProject, PROJECT_TABLE, readProjectTable, type ProjectColumn } from './projectTable';

/** How a project stands against its plan. `overdue`: its day has passed and nothing says that it is done. */
export type Completion = 'on-plan' | 'behind' | 'late' | 'overdue' | 'unknown';

export interface ProjectProgress {
  readonly name: string;
  readonly cell: string | null;
  /** Amounts in 万元. */
  readonly budget: ExactText;
  readonly spent: ExactText;
  /** Of the whole budget, for print; `null` without a budget. */
  readonly rate: string | null;
  readonly alert: Alert | null;
  readonly completion: Completion;
  /** As a date or a share, for print; empty when the table does not say. */
  readonly planned: string;
  readonly done: string;
  readonly lags: boolean;
}

export interface ProjectsProgress {
  readonly projects: readonly ProjectProgress[];
  readonly problems: readonly Problem[];
}

/**
 * @param quarter the last quarter that is filled in: what the schedule asks for by then; `null` when none is, and
 *   spending is not held against anything
 */
export function projectsProgress(inputs: InputSet, framework: Framework, quarter: number | null): ProjectsProgress {
  const table = inputs.tables.get(PROJECT_TABLE);
  if (table?.state !== 'value') return { projects: [], problems: [] };
  const { rows, problems } = readProjectTable(table.value, ['name', 'budget', 'spent']);
  const today = quarter !== null && inputs.year.state === 'value' ? endOfQuarter(inputs.year.value, quarter) : null;
  const read = rows.map((row) => projectOf(row, { framework, quarter, today, unit: unitOf(inputs, PROJECT_TABLE) }));
  const projects = read.flatMap((project) => ('lags' in project ? [project] : []));
  return {
    projects: [...projects.filter(({ lags }) => lags), ...projects.filter(({ lags }) => !lags)],
    problems: [...problems, ...read.flatMap((project) => ('code' in project ? [project] : [])), ...rows.flatMap((row) => amountRemarks(row, unitOf(inputs, PROJECT_TABLE)))],
  };
}

interface Standing {
  readonly framework: Framework;
  readonly quarter: number | null;
  readonly today: Day | null;
  readonly unit: AmountUnit;
}

function projectOf(row: TableRow<ProjectColumn>, { framework, quarter, today, unit }: Standing): ProjectProgress | Problem {
  const name = textOf(row.name);
  if (name === null) return problem('project-without-name', 'warning', atProject(row.name ?? row.budget), {});
  const budget = amountIn(row.budget, unit);
  if ('code' in budget) return budget;
  const spent = amountIn(row.spent, unit);
  if ('code' in spent) return spent;
  const planned = markIn(row.planned);
  if (planned && 'code' in planned) return planned;
  const done = markIn(row.done);
  if (done && 'code' in done) return done;
  const rate = compare(budget, ZERO) > 0 ? divide(spent, budget) : null;
  const alert = rate && quarter !== null ? alertOf(multiply(rate, { numerator: BigInt(QUARTERS), denominator: BigInt(quarter) }), framework) : null;
  const completion = completionOf(planned, done, today);
  return {
    name,
    cell: row.name?.address ?? null,
    budget: exactText(budget),
    spent: exactText(spent),
    rate: rate && percentText(rate, { decimals: 2, mode: 'half-up' }),
    alert,
    completion,
    planned: markText(planned),
    done: markText(done),
    lags: alert !== null || ['behind', 'late', 'overdue'].includes(completion),
  };
}

function completionOf(planned: Mark | null, done: Mark | null, today: Day | null): Completion {
  if (!planned) return 'unknown';
  if ('share' in planned) {
    if (!done || !('share' in done)) return 'unknown';
    return compare(done.share, planned.share) < 0 ? 'behind' : 'on-plan';
  }
  if (done && 'day' in done) return isInTime(done, planned.day) ? 'on-plan' : 'late';
  if (done && compare(done.share, ONE) >= 0) return 'on-plan';
  if (today === null) return 'unknown';
  return planned.day <= today ? 'overdue' : 'on-plan';
}
