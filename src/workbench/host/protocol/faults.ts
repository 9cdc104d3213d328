/** Failures on demand, for tests of what an add-in does when Excel fails it. */
import type { HostErrorCode } from './errors';
import type { Action } from './wire';

/** The part of an action by which a test can choose it. */
export type FaultyAction = Pick<Action, 'Name' | 'ActionType'>;

export interface Fault {
  /** Which batch from now on, counted from 0. */
  readonly batch: number;
  /** Which of its actions, by index or by what it does; those before it are done. */
  readonly action: number | ((action: FaultyAction) => boolean);
  readonly code: HostErrorCode;
}

export interface PlannedFault {
  readonly code: HostErrorCode;
  hits(index: number, action: FaultyAction): boolean;
}

export class Faults {
  private planned: Fault[] = [];

  plan(fault: Fault): void {
    this.planned.push(fault);
  }

  /** The fault of the batch that comes now. */
  forNextBatch(): PlannedFault | null {
    const due = this.planned.find(({ batch }) => batch === 0);
    this.planned = this.planned.filter((fault) => fault !== due).map((fault) => ({ ...fault, batch: fault.batch - 1 }));
    if (!due) return null;
    const { action, code } = due;
    return { code, hits: (index, candidate) => (typeof action === 'number' ? index === action : action(candidate)) };
  }
}
