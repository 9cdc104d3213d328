/** Bands must cover every value once. Ends are compared exactly, with regard to whether they are open or closed. */
import { compare, exactly, type DecimalText, type Ratio } from '../exact/ratio';
import { fault, type FrameworkFault } from './faults';
import type { Band } from './model';

/** An end of a band on the number line: the value, or just beside it. `null` is infinity. */
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

export function lintBands(bands: readonly Band[], path: string): FrameworkFault[] {
  const stretches = bands.map(stretchOf);
  if (stretches.some(({ low, high }) => low && high && order(low, high) >= 0)) return [fault('band-empty', 'error', path, {})];
  const sorted = [...stretches].sort((a, b) => (a.low === null ? -1 : b.low === null ? 1 : order(a.low, b.low)));
  const faults: FrameworkFault[] = [];
  const first = sorted[0];
  if (first?.low) faults.push(fault('band-gap', 'error', path, { from: '−∞', to: first.low.text }));
  for (let index = 1; index < sorted.length; index++) {
    const before = sorted[index - 1];
    const after = sorted[index];
    if (!before || !after) continue;
    if (before.high === null || after.low === null) faults.push(fault('band-overlap', 'error', path, { at: after.low?.text ?? '−∞' }));
    else {
      const step = order(before.high, after.low);
      if (step < 0) faults.push(fault('band-gap', 'error', path, { from: before.high.text, to: after.low.text }));
      if (step > 0) faults.push(fault('band-overlap', 'error', path, { at: after.low.text }));
    }
  }
  const last = sorted.at(-1);
  if (last?.high) faults.push(fault('band-gap', 'error', path, { from: last.high.text, to: '+∞' }));
  return faults;
}

function stretchOf({ atLeast, above, atMost, below, equals }: Band): Stretch {
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
