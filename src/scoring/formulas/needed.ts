/** A cell that must hold a number, and words for what is missing when it does not. */
export interface Needed {
  readonly cell: string;
  /** A formula that gives '' when nothing is missing. */
  readonly missing: string;
}
