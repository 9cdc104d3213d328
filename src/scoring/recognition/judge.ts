/** From all candidates of an input to a proposal: an order, a confidence, and whether a person has to choose. */
import { absolute, compare, exactly, subtract, type Ratio } from '../exact/ratio';
import type { Found } from './found';
import type { Candidate, Confidence, Evidence, InputProposal } from './model';

/** Up to this penalty nothing is in doubt; beyond the second one little speaks for it. */
const HIGH = 2;
const MEDIUM = 7;
/** Candidates nearer than this are as good as each other. */
const CLEARLY_BETTER = 3;
/** More choices help nobody. */
export const MOST_CANDIDATES = 8;

/** 元 on one sheet and 万元 with two decimals on another are the same amount. */
const SAME_AMOUNT = exactly('0.01');

/** @param found the candidates of one input, with their final penalties */
export function proposalOf(input: string, found: readonly Found[]): InputProposal {
  const ranked = inOrder(found);
  const [best] = ranked;
  if (!best) return { input, state: 'not-found', candidates: [] };
  const rivals = ranked.filter((other) => other !== best && !isSame(best, other) && (other.penalty - best.penalty < CLEARLY_BETTER || contradicts(other, best)));
  const isAmbiguous = rivals.length > 0;
  const candidates = ranked.slice(0, MOST_CANDIDATES).map((each) => finished(each, isAmbiguous ? rivalsOf(each, [best, ...rivals]) : []));
  return { input, state: isAmbiguous ? 'ambiguous' : 'found', candidates };
}

/** A report that prints another figure than the table: which of the two is right, the program can't know. */
function contradicts({ candidate, numbers: [printed], penalty }: Found, best: Found): boolean {
  const [figure] = best.numbers;
  if (candidate.source.kind !== 'text' || best.candidate.source.kind === 'text' || penalty > MEDIUM) return false;
  return printed && figure ? compare(absolute(subtract(printed, figure)), halfOfLastPlace(candidate)) > 0 : false;
}

/** 1033万元 prints 1032.98 in round figures. */
function halfOfLastPlace({ values: [value], unit }: Found['candidate']): Ratio {
  const decimals = unit?.unit === '元' ? 0 : (/\.(\d+)/.exec(String(value))?.[1]?.length ?? 0);
  return { numerator: 1n, denominator: 2n * 10n ** BigInt(decimals + (unit?.unit === '元' ? 4 : 0)) };
}

function rivalsOf(each: Found, rivals: readonly Found[]): readonly Found[] {
  return rivals.includes(each) ? rivals.filter((other) => other !== each) : [];
}

/** Best first. A place that was found in several ways is one candidate, found in the best way. */
export function inOrder(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return [...found].sort((a, b) => a.penalty - b.penalty || Number(b.isOfficial) - Number(a.isOfficial)).filter(({ candidate, place }) => {
    const key = `${candidate.source.kind === 'text' ? String(candidate.source.value) : candidate.source.kind} ${place.sheet} ${place.row} ${place.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function finished({ candidate, penalty }: Found, rivals: readonly Found[]): Candidate {
  const confidence = confidenceOf(penalty, rivals.length > 0 || candidate.unit?.sign === 'magnitude');
  return { ...candidate, confidence: candidate.unit?.sign === 'assumed' ? 'low' : confidence, why: [...candidate.why, ...rivals.map(({ place }): Evidence => ({ kind: 'rival', cell: place }))] };
}

function confidenceOf(penalty: number, isInDoubt: boolean): Confidence {
  if (penalty <= HIGH && !isInDoubt) return 'high';
  return penalty <= MEDIUM ? 'medium' : 'low';
}

/** Whether both say the same. */
export function isSame(a: Found, b: Found): boolean {
  if (a.numbers.length !== b.numbers.length) return false;
  if (a.numbers.length === 0) return false;
  if (a.numbers.every((number) => number === null)) return a.candidate.values.every((value, item) => value === b.candidate.values[item]);
  return a.numbers.every((number, item) => isSameNumber(number, b.numbers[item] ?? null, a.candidate.unit !== null));
}

function isSameNumber(a: Ratio | null, b: Ratio | null, isAmount: boolean): boolean {
  if (a === null || b === null) return a === b;
  return isAmount ? compare(absolute(subtract(a, b)), SAME_AMOUNT) <= 0 : compare(a, b) === 0;
}
