/** Cross-foots and orders over the inputs, from data. One is checked only where every number of it is given. */
import { add, absolute, compare, exactly, exactText, negate, subtract, sum, type DecimalText, type Ratio } from '../exact/ratio';
import type { InputSet } from '../inputs/readInputs';
import type { Severity } from '../problems';
import type { SourceCell } from '../scorecard/model';
import { figureOf } from './figures';
import identities from './identities.json';
import { finding, type Side, type SideName, type ValueFinding } from './model';

type Term = string | { readonly input: string; readonly item: number };

export interface Identity {
  readonly id: string;
  /** Added up; what `minus` names is taken off. */
  readonly left: readonly Term[];
  readonly minus?: readonly Term[];
  readonly relation: '=' | '≤';
  readonly right: readonly Term[];
  /** In 万元 for amounts. */
  readonly tolerance: DecimalText;
  readonly severity: Severity;
}

export const IDENTITIES = identities as readonly Identity[];

/** Every input that an identity mentions. */
export const IDENTITY_INPUTS: ReadonlySet<string> = new Set(IDENTITIES.flatMap(({ left, minus = [], right }) => [...left, ...minus, ...right].map((term) => (typeof term === 'string' ? term : term.input))));

export function brokenIdentities(inputs: InputSet): readonly ValueFinding[] {
  return IDENTITIES.flatMap((identity) => {
    const left = sideOf(identity.left, identity.minus ?? [], inputs);
    const right = sideOf(identity.right, [], inputs);
    if (!left || !right) return [];
    const over = subtract(left.value, right.value);
    const excess = identity.relation === '=' ? absolute(over) : over;
    if (compare(excess, exactly(identity.tolerance)) <= 0) return [];
    const [input] = right.cells;
    const difference = figureOf(absolute(over), input?.input ?? '', inputs);
    return [finding('identity', identity.severity, [...right.cells, ...left.cells], { id: identity.id, left: left.side, right: right.side, relation: identity.relation, difference })];
  });
}

interface SideSum {
  readonly value: Ratio;
  readonly side: Side;
  readonly cells: readonly SourceCell[];
}

function sideOf(plus: readonly Term[], minus: readonly Term[], inputs: InputSet): SideSum | null {
  const added = plus.map((term) => termOf(term, inputs));
  const taken = minus.map((term) => termOf(term, inputs));
  const terms = [...added, ...taken];
  if (terms.some((term) => term === null)) return null;
  const known = (list: typeof terms) => list.filter((term) => term !== null);
  const value = add(sum(known(added).map((term) => term.value)), negate(sum(known(taken).map((term) => term.value))));
  const [first] = known(added);
  return {
    value,
    side: { of: [...known(added).map(({ of }) => of), ...known(taken).map(({ of }) => ({ ...of, minus: true }))], value: exactText(value), display: figureOf(value, first?.input ?? '', inputs) },
    cells: known(terms).map(({ input, cell }) => ({ input, cell })),
  };
}

interface KnownTerm extends SourceCell {
  readonly value: Ratio;
  readonly of: SideName;
}

function termOf(term: Term, inputs: InputSet): KnownTerm | null {
  const { input, item } = typeof term === 'string' ? { input: term, item: null } : term;
  const reading = inputs.numbers.get(input)?.[(item ?? 1) - 1];
  if (reading?.state !== 'value') return null;
  return { value: reading.value, of: { name: input, nameEn: null, item, minus: false }, input, cell: reading.cell };
}
