/** Rounding as formulas: from the two integers around a scaled number to the rounded number as an integer. */
import type { Rounding } from '../exact/rounding';
import { shortFloorDivision } from './excelText';
import type { Floors } from './floors';

/** Half of a unit of the last decimal must be an integer at the scale; this is the smallest that does it. */
export function roundingScale({ decimals }: Rounding): bigint {
  return 2n * 10n ** BigInt(decimals);
}

/**
 * The rounded number × 10^decimals, for a number that is not negative.
 * @param floors of the number × `scale`, a multiple of `roundingScale`
 * @param limit the number × scale is at most that
 */
export function roundedUnits({ floor, ceiling }: Floors, scale: bigint, { decimals, mode }: Rounding, limit: bigint): string {
  const unit = scale / 10n ** BigInt(decimals);
  const half = unit / 2n;
  const divided = (sum: string) => shortFloorDivision(sum, `${unit}`, limit + unit);
  switch (mode) {
    case 'down':
      return divided(floor);
    case 'up':
      return divided(`${ceiling}+${unit - 1n}`);
    case 'half-up':
      return divided(`${floor}+${half}`);
    case 'half-even': {
      const up = `(${divided(`${floor}+${half}`)})`;
      // A tie: the number lies on an odd multiple of a half.
      return `${up}-IF(AND(${floor}=${ceiling},${up}*${unit}=${floor}+${half},${up}<>2*INT(${up}/2)),1,0)`;
    }
  }
}

/** The same for an integer that may be negative: an integer cell ÷ `unit` rounded, away from or towards zero alike on both sides. */
export function roundedQuotient(cell: string, unit: bigint, mode: Rounding['mode'], limit: bigint): string {
  const size = `ABS(${cell})`;
  const scale = 2n * unit;
  const doubled = `(2*${size})`;
  return `IF(${cell}<0,-1,1)*(${roundedUnits({ floor: doubled, ceiling: doubled }, scale, { decimals: 0, mode }, 2n * limit)})`;
}
