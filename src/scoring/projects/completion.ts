/** How many projects of 项目进度表 were to be completed in the year, and how many of them were in time. */
import { compare, integer, ONE } from '../exact/ratio';
import type { Cell } from '../inputs/cells';
import type { InputSet } from '../inputs/readInputs';
import { sameWords, textOf, type TableRow } from '../inputs/tables';
import { isInTime, yearOf } from '../progress/plannedDate';
import { markIn, type Mark } from '../progress/projectMark';
import { PROJECT_TABLE, readProjectTable, type ProjectColumn } from '../progress/projectTable';
import type { Answer, Figure } from './figures';

type Row = TableRow<ProjectColumn>;

/** `null` where the table does not speak of it: no such column, no project, no year to hold it against. */
export function plannedProjects(inputs: InputSet): Figure | null {
  const due = dueProjects(inputs, ['name', 'planned']);
  return due && ('open' in due ? due : { value: integer(due.rows.length), cell: due.cell });
}

/** Leads to the first project that is late, if one is. */
export function projectsInTime(inputs: InputSet): Figure | null {
  const due = dueProjects(inputs, ['name', 'planned', 'done']);
  if (!due || 'open' in due) return due;
  const late: Row[] = [];
  for (const row of due.rows) {
    const answer = wasInTime(row, due.year);
    if ('open' in answer) return { open: answer.open, cell: row.done?.address ?? due.cell };
    if (!answer.is) late.push(row);
  }
  return { value: integer(due.rows.length - late.length), cell: late[0]?.done?.address ?? due.cell };
}

interface DueProjects {
  readonly rows: readonly Row[];
  readonly year: number;
  readonly cell: string | null;
}

function dueProjects({ tables, year }: InputSet, columns: readonly ProjectColumn[]): DueProjects | Extract<Figure, { open: unknown }> | null {
  const table = tables.get(PROJECT_TABLE);
  if (table?.state !== 'value' || year.state !== 'value') return null;
  const { rows } = readProjectTable(table.value, columns);
  if (rows.length === 0) return null;
  const known = new Set<string>();
  const due: Row[] = [];
  for (const row of rows) {
    const name = textOf(row.name);
    if (name === null) return { open: 'no-name', cell: row.name?.address ?? table.cell };
    if (known.has(sameWords(name))) return { open: 'twice', cell: row.name?.address ?? table.cell };
    known.add(sameWords(name));
    const answer = isDue(row.planned, year.value);
    if ('open' in answer) return { open: answer.open, cell: row.planned?.address ?? table.cell };
    if (answer.is) due.push(row);
  }
  return { rows: due, year: year.value, cell: table.cell };
}

/** To be completed in the year: by its day, or as all of the work where the plan is a share of it. */
function isDue(planned: Cell | undefined, year: number): Answer {
  const mark = readMark(planned);
  if ('open' in mark) return mark;
  return { is: 'day' in mark ? yearOf(mark.day) === year : compare(mark.share, ONE) >= 0 };
}

function wasInTime({ planned, done }: Row, year: number): Answer {
  const [plan, actual] = [readMark(planned), readMark(done)];
  if ('open' in plan) return plan;
  if ('open' in actual) return actual;
  if ('share' in actual && compare(actual.share, ONE) < 0) return { is: false };
  if ('share' in plan) return { is: 'share' in actual || yearOf(actual.day) <= year };
  // That it is done does not say when.
  if ('share' in actual) return { open: 'no-day' };
  return { is: isInTime(actual, plan.day) };
}

function readMark(cell: Cell | undefined): Mark | Extract<Answer, { open: unknown }> {
  const mark = markIn(cell);
  if (mark === null) return { open: 'blank' };
  return 'code' in mark ? { open: 'unreadable' } : mark;
}
