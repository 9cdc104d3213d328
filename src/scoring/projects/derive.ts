/** Inputs that the tables of projects give: taken where nobody typed them, held against what somebody typed. */
import { divide, fromExactText, integer } from '../exact/ratio';
import type { DerivedInput, InputSet } from '../inputs/readInputs';
import type { Reading } from '../inputs/readCell';
import { withoutTotals } from '../inputs/totalRows';
import { PROJECT_TABLE } from '../progress/projectTable';
import type { Problem } from '../problems';
import { plannedProjects, projectsInTime } from './completion';
import derivations from './derivations.json';
import type { Figure } from './figures';
import { meanShare, type ScoredProjects } from './scoreProjects';

interface Derivation {
  readonly input: string;
  readonly table: string;
  readonly figure: 'planned' | 'on-time' | 'mean-score' | 'targets-met';
}

const DERIVATIONS = derivations as readonly Derivation[];

/** Inputs that the scores of projects give; the others are counted without scoring a project. */
export const FROM_SCORES: readonly string[] = DERIVATIONS.filter(({ figure }) => figure === 'mean-score' || figure === 'targets-met').map(({ input }) => input);

/**
 * What nobody typed is given by its table, and says so; a cell that can't be read stays as it is.
 * @param scored `null` where no score of a project is asked for
 */
export function deriveInputs(inputs: InputSet, scored: ScoredProjects | null): InputSet {
  const numbers = new Map(inputs.numbers);
  const derived = DERIVATIONS.flatMap(({ input, table, figure }): DerivedInput[] => {
    const typed = inputs.numbers.get(input)?.[0];
    const found = typed && typed.state !== 'unreadable' ? figureOf(figure, inputs, scored) : null;
    if (!found || !typed) return [];
    const value = 'value' in found ? found.value : null;
    if (value && typed.state !== 'value') numbers.set(input, [{ state: 'value', value, cell: found.cell, from: table }]);
    return [{ input, table, cell: found.cell, value, open: 'open' in found ? found.open : null, typed: typedIn(typed) }];
  });
  return { ...inputs, numbers, derived, problems: [...inputs.problems, ...notesOn(new Set(derived.map(({ table }) => table)), inputs)] };
}

/** What was left out of the tables that gave something. */
function notesOn(tables: ReadonlySet<string>, inputs: InputSet): readonly Problem[] {
  return [...tables].flatMap((name) => {
    const table = inputs.tables.get(name);
    return table?.state === 'value' ? withoutTotals(name, table.value.slice(1), name === PROJECT_TABLE ? 'first-text' : 'any-cell').notes : [];
  });
}

function typedIn(reading: Reading<NonNullable<DerivedInput['value']>>): DerivedInput['typed'] {
  return reading.state === 'value' ? { value: reading.value, cell: reading.cell } : null;
}

function figureOf(figure: Derivation['figure'], inputs: InputSet, scored: ScoredProjects | null): Figure | null {
  switch (figure) {
    case 'planned':
      return plannedProjects(inputs);
    case 'on-time':
      return projectsInTime(inputs);
    case 'mean-score':
      return scored && (openIn(scored) ?? meanScore(scored));
    case 'targets-met':
      return scored && (openIn(scored) ?? targetsMet(scored));
  }
}

/** Rows that can't be placed, and projects that only one of the two tables has, leave the mean of all unknown. */
function openIn({ problems }: ScoredProjects): Figure | null {
  const found = problems.find(({ severity, code }) => severity === 'error' || code === 'project-without-targets');
  return found ? { open: found.code === 'project-without-targets' ? 'no-targets' : 'unreadable', cell: found.cell } : null;
}

function meanScore(scored: ScoredProjects): Figure | null {
  const unscored = scored.projects.find(({ scorecard }) => !scorecard.total.complete);
  if (unscored) return { open: 'not-scored', cell: unscored.project.cell };
  const mean = meanShare(scored);
  return mean === null ? null : { value: fromExactText(mean), cell: scored.projects[0]?.project.cell ?? null };
}

function targetsMet({ projects }: ScoredProjects): Figure | null {
  const open = projects.find(({ met }) => met === null);
  if (open) return { open: 'not-scored', cell: open.project.cell };
  const all = projects.reduce((count, { targets }) => count + targets, 0);
  const met = projects.reduce((count, project) => count + (project.met ?? 0), 0);
  return all === 0 ? null : { value: divide(integer(met), integer(all)), cell: projects[0]?.project.cell ?? null };
}
