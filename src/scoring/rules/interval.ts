/** Ranges of values with open or closed ends, decided on exact numbers. */
import { compare, exactly, type Ratio } from '../exact/ratio';
import type { Interval } from '../frameworks/model';

export function isWithin(value: Ratio, interval: Interval): boolean {
  const { atLeast, above, atMost, below, equals } = interval;
  return (
    (equals === undefined || compare(value, exactly(equals)) === 0) &&
    (atLeast === undefined || compare(value, exactly(atLeast)) >= 0) &&
    (above === undefined || compare(value, exactly(above)) > 0) &&
    (atMost === undefined || compare(value, exactly(atMost)) <= 0) &&
    (below === undefined || compare(value, exactly(below)) < 0)
  );
}
