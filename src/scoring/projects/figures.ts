/** What the tables of projects give as figures of the unit: a number, or what keeps it open. Nothing is guessed. */
import type { Ratio } from '../exact/ratio';
import type { OpenReason } from '../inputs/readInputs';

export type Figure =
  | { readonly value: Ratio; readonly cell: string | null }
  | { readonly open: OpenReason; readonly cell: string | null };

/** A cell that says yes, no, or can't be told. */
export type Answer = { readonly is: boolean } | { readonly open: OpenReason };
