/** The checks (勾稽核对): run over the inputs and a scorecard, on every Score and on their own. */
import { compare, exactText, fromExactText, type Ratio } from '../exact/ratio';
import type { Severity } from '../problems';
import { derivedInputs } from './derivedInputs';
import { finding, type Finding } from './model';
import type { Framework } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import type { Scorecard } from '../scorecard/model';
import { contradictions } from './contradictions';
import { printedFigures, printedInText } from './printedFigures';
import { missedTargets, withoutEvidence } from './tableChecks';
import { valueChecks, type Scored } from './valueChecks';

export type { CheckCode, Convention, Finding, FindingDetails, Side, SideName, ValueCheckCode, ValueFinding, ValueFindingDetails } from './model';
export type { Scored } from './valueChecks';

/** What only the scoring sheet knows. */
export interface OnSheet {
  /** A total that a person typed over the program's. */
  readonly typedTotal: { readonly value: Ratio; readonly cell: string | null } | null;
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'ask', 'note'];

/** Every finding, the gravest first; none in a workbook that agrees with itself. */
export function runChecks(scored: Scored, { typedTotal }: OnSheet = { typedTotal: null }): readonly Finding[] {
  const { inputs, scorecard, framework } = scored;
  const ofTables = [...printedFigures(inputs, scorecard, framework), ...derivedInputs(inputs, framework), ...missedTargets(inputs), ...withoutEvidence(scorecard)];
  const found = [...valueChecks(scored), ...ofTables, ...totals(typedTotal, scored)];
  return GRAVEST_FIRST.flatMap((severity) => found.filter((each) => each.severity === severity));
}

/** What a report's text says, held against the inputs and the result. */
export interface CheckedText {
  /** How many figures were found and could be checked. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/** The prose of a report: its figures, and what it claims of the result. */
export function checkText(text: string, inputs: InputSet, scorecard: Scorecard, framework: Framework): CheckedText {
  const { checked, findings } = printedInText(text, inputs, scorecard, framework);
  return { checked, findings: [...findings, ...contradictions(text, inputs, scorecard)] };
}

function totals(typed: OnSheet['typedTotal'], { scorecard: { total } }: Scored): readonly Finding[] {
  if (!typed || compare(typed.value, fromExactText(total.score)) === 0) return [];
  const side = (value: string) => ({ of: [], value, display: value });
  return [finding('total-not-sum', 'error', [{ input: '', cell: typed.cell }], { typed: side(exactText(typed.value)), sum: side(total.score) })];
}
