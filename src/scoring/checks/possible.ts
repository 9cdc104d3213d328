/** What a measure could be when the amounts behind it were rounded to their last decimal. */
import { add, compare, exactText, subtract, type Ratio } from '../exact/ratio';
import type { Framework } from '../frameworks/model';
import { inputNamed } from '../inputs/catalogue';
import { unitOf, type InputSet } from '../inputs/readInputs';
import { measureBook } from '../measures/evaluate';

export interface PossibleValues {
  readonly low: Ratio;
  readonly high: Ratio;
}

interface Amount {
  readonly input: string;
  readonly item: number;
  readonly value: Ratio;
}

/** With more amounts than this the corners are too many to try, and no statement is made. */
const MOST_AMOUNTS = 8;
/** Half of the last decimal: of 0.01 万元, or of 0.01 元. */
const HALF = { 万元: { numerator: 5n, denominator: 1_000n }, 元: { numerator: 5n, denominator: 10_000_000n } } as const;

/**
 * The lowest and the highest value that amounts within half of their last decimal give. A measure is a fraction of
 * sums, so its extremes lie where every amount is at an end. `null` when it can't be said.
 * @param sources the amounts that the measure comes from
 */
export function possibleValues(measure: string, sources: ReadonlySet<string>, framework: Framework, inputs: InputSet): PossibleValues | null {
  const amounts = [...inputs.numbers].flatMap(([input, readings]) =>
    inputNamed(input)?.kind === 'amount'
      ? readings.flatMap((reading, index): Amount[] => (reading.state === 'value' && reading.value.numerator !== 0n && sources.has(sourceKey(input, reading.cell)) ? [{ input, item: index, value: reading.value }] : []))
      : [],
  );
  if (amounts.length === 0 || amounts.length > MOST_AMOUNTS) return null;
  let low: Ratio | null = null;
  let high: Ratio | null = null;
  for (let corner = 0; corner < 2 ** amounts.length; corner++) {
    const outcome = measureBook(framework, atCorner(inputs, amounts, corner), null).measure(measure);
    if (outcome.state !== 'known') return null;
    if (!low || compare(outcome.value, low) < 0) low = outcome.value;
    if (!high || compare(outcome.value, high) > 0) high = outcome.value;
  }
  return low && high ? { low, high } : null;
}

/** Input and cell as one word: one input has several cells when it is a row of quarters. */
export function sourceKey(input: string, cell: string | null): string {
  return `${input}/${cell ?? ''}`;
}

function atCorner(inputs: InputSet, amounts: readonly Amount[], corner: number): InputSet {
  const numbers = new Map(inputs.numbers);
  amounts.forEach(({ input, item, value }, index) => {
    const half = HALF[unitOf(inputs, input)];
    const moved = (corner >> index) % 2 === 0 ? subtract(value, half) : add(value, half);
    numbers.set(input, (numbers.get(input) ?? []).map((reading, place) => (place === item ? { state: 'value', value: moved, cell: reading.cell } : reading)));
  });
  return { ...inputs, numbers };
}

export function textsOf({ low, high }: PossibleValues): { low: string; high: string } {
  return { low: exactText(low), high: exactText(high) };
}
