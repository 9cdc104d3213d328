/** Candidates of 单位名称, 评价年度 and 金额单位. */
import type { Found } from './found';
import type { IdentityReading } from './identity';

export function foundOf(reading: IdentityReading): Found {
  const { input, value, place, isWholeCell, passage, label, sign, penalty } = reading;
  return {
    input,
    candidate: {
      source: isWholeCell ? { kind: 'area', place } : { kind: 'text', place, value, passage },
      values: [value],
      unit: null,
      why: [sign === 'label' ? { kind: 'label', text: passage, cell: label, isExact: penalty === 0 } : { kind: 'title', text: passage, cell: label }],
    },
    numbers: [null],
    penalty,
    year: null,
    isOfficial: false,
    place,
  };
}

/** The value that the best readings of an input agree upon; `null` when they don't, or there is none. */
export function agreedValue(readings: readonly IdentityReading[], input: string): string | number | null {
  const own = readings.filter((reading) => reading.input === input);
  const best = Math.min(...own.map(({ penalty }) => penalty));
  const values = new Set(own.filter(({ penalty }) => penalty === best).map(({ value }) => value));
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}
