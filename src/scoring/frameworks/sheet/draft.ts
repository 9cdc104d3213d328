/**
 * What is read from the sheet before it is a framework: plain data as a framework file would hold it, and for each of
 * its places the cell that it came from, so that whatever is wrong is told at its cell.
 */
import { exactText, type Ratio } from '../../exact/ratio';
import type { Cell } from '../../inputs/cells';
import { errorOf, isBlank, shown } from '../../inputs/readCell';
import { numberFromCell } from '../../inputs/readNumber';
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import { sheetFault, type SheetFault, type SheetFaultCode, type SheetFaultDetails } from './model';
import { readPoints, readShown, type Display, type NumberReading } from './numbers';
import { choiceNamed } from './words';

export interface Place {
  readonly cell: Cell | null;
  /** What the column or label is called. */
  readonly field: string;
}

/** An object of the framework that is being put together. */
export type Draft = Record<string, unknown>;

/** Takes notes while the sheet is read. */
export interface Notes {
  readonly faults: SheetFault[];
  /** By dotted path. */
  readonly places: Map<string, Place>;
  /** Paths that a fault was already told of. */
  readonly told: Set<string>;
}

export function newNotes(): Notes {
  return { faults: [], places: new Map(), told: new Set() };
}

export function tell<Code extends SheetFaultCode>(notes: Notes, path: string, cell: Cell | null | undefined, code: Code, details: SheetFaultDetails[Code]): undefined {
  notes.faults.push(sheetFault(code, cell, details));
  notes.told.add(path);
  return undefined;
}

/** The text of a cell; blank cells have none, and an Excel error is told. */
export function wordsOf(notes: Notes, path: string, { cell, field }: Place): string | undefined {
  notes.places.set(path, { cell, field });
  if (!cell || isBlank(cell)) return undefined;
  const error = errorOf(cell);
  if (error !== null) return tell(notes, path, cell, 'cell-error', { error });
  return (typeof cell.value === 'number' ? decimalOf(cell.value) : shown(cell)).replace(/\r\n?/g, '\n').trim();
}

function decimalOf(value: number): string {
  const exact: Ratio | null = numberFromCell(value);
  return exact ? exactText(exact) : String(value);
}

/** A plain number: points, a weight, decimals. */
export function pointsOf(notes: Notes, path: string, place: Place): string | undefined {
  return numberOf(notes, path, place, readPoints);
}

export function shownOf(notes: Notes, path: string, place: Place, display: Display): string | undefined {
  return numberOf(notes, path, place, (text) => readShown(text, display));
}

function numberOf(notes: Notes, path: string, place: Place, read: (text: string) => NumberReading): string | undefined {
  const text = wordsOf(notes, path, place);
  if (text === undefined) return undefined;
  const reading = read(text);
  return 'fault' in reading ? tell(notes, path, place.cell, reading.fault, { text }) : reading.value;
}

/** One of several choices, in any language. */
export function choiceOf<Key extends string>(notes: Notes, path: string, place: Place, pick: (words: FrameworkSheetWords) => Readonly<Record<Key, string>>, words: FrameworkSheetWords): Key | undefined {
  const text = wordsOf(notes, path, place);
  if (text === undefined) return undefined;
  return choiceNamed(text, pick) ?? tell(notes, path, place.cell, 'choice-unknown', { text, choices: Object.values(pick(words)) });
}

/** Only what is there: a framework has no keys without a value. */
export function given(fields: Draft): Draft {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
