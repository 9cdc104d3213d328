/** A candidate on its way to a proposal: what it would be, and how far it is from plain. */
import type { Ratio } from '../exact/ratio';
import type { Candidate, Place } from './model';

export interface Found {
  readonly input: string;
  readonly candidate: Omit<Candidate, 'confidence'>;
  /** In 万元 for amounts; `null` where the cell shows no number that the input can have. */
  readonly numbers: readonly (Ratio | null)[];
  readonly penalty: number;
  /** The year that is written beside it; `null` when none is. */
  readonly year: number | null;
  readonly isOfficial: boolean;
  readonly place: Place;
}
