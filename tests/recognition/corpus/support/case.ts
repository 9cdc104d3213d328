/** What a workbook of the corpus is: sheets, and for each input what a careful accountant would bind. */
import type { CellContent, Place, SheetValues } from '../../../../src/scoring/recognition/model';
import type { AmountUnit } from '../../../../src/scoring/inputs/readNumber';

/** One reading of an input. */
export interface Choice {
  /** One cell, four for quarters in their order, or the area of a table. */
  readonly places: readonly Place[];
  /** For amounts. */
  readonly unit: AmountUnit | null;
  /** Amounts of each quarter alone. */
  readonly sumUp: boolean;
  /** What is to be taken out of a longer text; `null` when the cell itself is the value. */
  readonly inText: string | null;
  /** The cell is read as the value as it stands (`2024年度`, `单位：万元`): the whole cell is as good. */
  readonly wholeToo: boolean;
  /** The cell holds what is no number of its kind (`#REF!`, a date): bound nevertheless, as its label says what it is. */
  readonly defect: boolean;
}

/**
 * What is expected for one input.
 * - `found`: one of the choices; where there are several, they say the same (a year in two titles)
 * - `ambiguous`: the choices differ, and a person has to choose among them all
 * - `free`: a matter of taste: one of the choices, or nothing; counted neither way
 */
export interface Expectation {
  readonly input: string;
  readonly state: 'found' | 'ambiguous' | 'free';
  readonly choices: readonly Choice[];
}

/** A cell as a layout writes it down, before merges and marks are taken out. */
export interface LaidCell {
  readonly value: CellContent;
  /** A date; `value` is its serial number. */
  readonly isDate: boolean;
  /** A formula stands behind the value. */
  readonly isFormula: boolean;
}

export interface CorpusSheet {
  readonly values: SheetValues;
  readonly cells: readonly (readonly LaidCell[])[];
  /** Merged areas, by their place on the sheet. */
  readonly merges: readonly Place[];
  /** Rows that are hidden, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly marks: readonly Mark[];
}

/** What the layout says about a cell. */
export interface Mark {
  readonly input: string;
  readonly state: Expectation['state'];
  readonly choice: Choice;
  /** Which quarter, from 1; `null` when it is no quarter. */
  readonly quarter: number | null;
}

export interface CorpusCase {
  readonly name: string;
  /** Its layout and what is wrong with it, in a line. */
  readonly about: string;
  /** The year that is evaluated, where the person has told it. */
  readonly year?: number;
  readonly sheets: readonly CorpusSheet[];
}

export type Part = 'dev' | 'held-out' | 'held-out-2';

/** All expectations of a workbook, an input once. @throws Error when its marks contradict each other */
export function expectationsOf(workbook: CorpusCase): readonly Expectation[] {
  const marks = workbook.sheets.flatMap((sheet) => sheet.marks);
  return [...new Set(marks.map(({ input }) => input))].map((input) => {
    const own = marks.filter((mark) => mark.input === input);
    const [first] = own;
    if (!first || own.some(({ state }) => state !== first.state)) throw new Error(`${workbook.name}: ${input} is marked in two ways`);
    const choices = [...own.filter(({ quarter }) => quarter === null).map(({ choice }) => choice), ...quartersOf(workbook, own)];
    if (first.state === 'ambiguous' && choices.length < 2) throw new Error(`${workbook.name}: ${input} has nothing to choose between`);
    return { input, state: first.state, choices };
  });
}

/** Quarters of one sheet are one choice: four cells, or twice four where the same stands in two places. */
function quartersOf(workbook: CorpusCase, marks: readonly Mark[]): Choice[] {
  const quarters = marks.filter(({ quarter }) => quarter !== null);
  const sheets = [...new Set(quarters.map(({ choice }) => `${choice.places[0]?.sheet} ${choice.sumUp}`))];
  return sheets.map((key) => {
    const own = quarters.filter(({ choice }) => `${choice.places[0]?.sheet} ${choice.sumUp}` === key);
    const ordered = [1, 2, 3, 4].map((number) => own.filter(({ quarter }) => quarter === number));
    if (ordered.some((found) => found.length !== 1)) throw new Error(`${workbook.name}: not four quarters on ${key}`);
    const places = ordered.flatMap((found) => found.flatMap(({ choice }) => choice.places));
    return { places, unit: own[0]?.choice.unit ?? null, sumUp: own[0]?.choice.sumUp ?? false, inText: null, wholeToo: false, defect: own.some(({ choice }) => choice.defect) };
  });
}
