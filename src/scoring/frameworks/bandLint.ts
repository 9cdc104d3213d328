/** Bands must cover every value that their measure can have once. Ends are compared exactly, open or closed. */
import { ceiling, compare, exactly, floor, type DecimalText, type Ratio } from '../exact/ratio';
import { fault, type FrameworkFault } from './faults';
import type { Interval } from './model';
import type { Domain } from './domain';

/** A place on the number line just below or just above a value. `null` is infinity. */
interface Cut {
  readonly value: Ratio;
  readonly text: DecimalText;
  /** −1 just below the value, 1 just above it. */
  readonly side: -1 | 1;
}

interface Stretch {
  readonly low: Cut | null;
  readonly high: Cut | null;
}

/** Gaps and overlaps of bands. A gap counts only where the measure can have a value in it. */
export function lintBands(bands: readonly Interval[], domain: Domain, path: string): FrameworkFault[] {
  const unclear = bands.flatMap((band) => lintInterval(band, path));
  if (unclear.length > 0) return unclear;
  const sorted = bands.map(stretchOf).sort((a, b) => (a.low === b.low ? 0 : a.low === null ? -1 : b.low === null ? 1 : order(a.low, b.low)));
  const faults: FrameworkFault[] = [];
  const gap = (low: Cut | null, high: Cut | null) => {
    if (isPossible({ low, high }, domain)) faults.push(fault('band-gap', 'error', path, { from: low?.text ?? '−∞', to: high?.text ?? '+∞' }));
  };
  let reached: Cut | null = null;
  let isFirst = true;
  for (const { low, high } of sorted) {
    const isBeyond: boolean = isFirst || (reached !== null && low !== null && order(reached, low) <= 0);
    if (!isBeyond) faults.push(fault('band-overlap', 'error', path, { at: low?.text ?? '−∞' }));
    else if (low !== null && (isFirst || (reached !== null && order(reached, low) < 0))) gap(reached, low);
    if (isFirst || (reached !== null && (high === null || order(high, reached) > 0))) reached = high;
    isFirst = false;
  }
  if (reached !== null) gap(reached, null);
  return faults;
}

/** A range needs an end, each end once, and something between them. */
export function lintInterval({ atLeast, above, atMost, below, equals }: Interval, path: string): FrameworkFault[] {
  const lows = [atLeast, above].filter((end) => end !== undefined).length;
  const highs = [atMost, below].filter((end) => end !== undefined).length;
  if (lows > 1 || highs > 1 || (equals !== undefined && lows + highs > 0)) return [fault('interval-ambiguous', 'error', path, {})];
  if (equals === undefined && lows + highs === 0) return [fault('interval-without-end', 'error', path, {})];
  const { low, high } = stretchOf({ atLeast, above, atMost, below, equals });
  return low && high && order(low, high) >= 0 ? [fault('band-empty', 'error', path, {})] : [];
}

function isPossible({ low, high }: Stretch, domain: Domain): boolean {
  const from = later(low, domain.low === null ? null : cut(domain.low, -1));
  const to = earlier(high, domain.high === null ? null : cut(domain.high, 1));
  if (from && to && order(from, to) >= 0) return false;
  if (!domain.isWhole || !from || !to) return true;
  const first = from.side === -1 ? ceiling(from.value) : floor(from.value) + 1n;
  return order({ value: { numerator: first, denominator: 1n }, text: '', side: 1 }, to) <= 0;
}

function later(a: Cut | null, b: Cut | null): Cut | null {
  return !a || (b && order(b, a) > 0) ? b : a;
}

function earlier(a: Cut | null, b: Cut | null): Cut | null {
  return !a || (b && order(b, a) < 0) ? b : a;
}

function stretchOf({ atLeast, above, atMost, below, equals }: { readonly [End in keyof Interval]: Interval[End] | undefined }): Stretch {
  if (equals !== undefined) return { low: cut(equals, -1), high: cut(equals, 1) };
  return {
    low: atLeast !== undefined ? cut(atLeast, -1) : above !== undefined ? cut(above, 1) : null,
    high: atMost !== undefined ? cut(atMost, 1) : below !== undefined ? cut(below, -1) : null,
  };
}

function cut(text: DecimalText, side: -1 | 1): Cut {
  return { value: exactly(text), text, side };
}

function order(a: Cut, b: Cut): number {
  return compare(a.value, b.value) || a.side - b.side;
}
