/** The tables of ratings and measures. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import { sameWords } from '../../inputs/tables';
import { choiceOf, given, pointsOf, tell, wordsOf, type Draft, type Notes } from './draft';
import { readQuantity, type FormulaReading, type MeasureNames } from './formula';
import { idOf } from './ids';
import type { MeasureColumn, RatingColumn } from './model';
import type { Display } from './numbers';
import type { SheetRow } from './sections';

export function readRatings(rows: readonly SheetRow<RatingColumn>[], notes: Notes, words: FrameworkSheetWords): readonly Draft[] {
  return rows.map((row, index) => {
    const path = `ratings.${index}`;
    const place = (column: RatingColumn) => ({ cell: row.cell(column), field: words.ratingColumns[column] });
    return given({
      name: wordsOf(notes, `${path}.name`, place('name')),
      nameEn: wordsOf(notes, `${path}.nameEn`, place('nameEn')),
      atLeast: pointsOf(notes, `${path}.atLeast`, place('atLeast')),
    });
  });
}

/** The measures as far as their rows name them: formulas and rules mention them by name. */
export interface KnownMeasures extends MeasureNames {
  displayOf(id: string): Display;
}

/** The measures, and what the rules need to find them. */
export function readMeasures(rows: readonly SheetRow<MeasureColumn>[], notes: Notes, words: FrameworkSheetWords): { readonly measures: readonly Draft[]; readonly known: KnownMeasures } {
  const drafts = rows.map((row, index) => namedMeasure(row, `measures.${index}`, notes, words));
  const known = knownMeasures(drafts);
  const measures = rows.map((row, index) => {
    const path = `measures.${index}`;
    const place = { cell: row.cell('formula'), field: words.measureColumns.formula };
    const text = wordsOf(notes, `${path}.value`, place);
    const value = text === undefined ? undefined : settled(readQuantity(text, known), `${path}.value`, place.cell, notes);
    return given({ ...drafts[index], value });
  });
  return { measures, known };
}

function namedMeasure(row: SheetRow<MeasureColumn>, path: string, notes: Notes, words: FrameworkSheetWords): Draft {
  const place = (column: MeasureColumn) => ({ cell: row.cell(column), field: words.measureColumns[column] });
  const name = wordsOf(notes, `${path}.name`, place('name'));
  return {
    id: idOf(notes, `${path}.id`, place('id'), 'measure', name),
    name,
    nameEn: wordsOf(notes, `${path}.nameEn`, place('nameEn')),
    display: choiceOf(notes, `${path}.display`, place('display'), ({ display }) => display, words),
    zeroDenominator: choiceOf(notes, `${path}.zeroDenominator`, place('zeroDenominator'), ({ zero }) => zero, words),
    zeroOverZero: choiceOf(notes, `${path}.zeroOverZero`, place('zeroOverZero'), ({ zero }) => zero, words),
  };
}

function knownMeasures(drafts: readonly Draft[]): KnownMeasures {
  const named = drafts.flatMap(({ id, name, display }) => (typeof id === 'string' && typeof name === 'string' ? [{ id, name, display }] : []));
  // The exact name goes before an id, and both before a name that differs in width or quotes.
  const byWords = new Map([...named].reverse().flatMap(({ id, name }) => [[sameWords(name), id] as const]));
  const byName = new Map([...named.map(({ id }) => [id, id] as const), ...named.map(({ id, name }) => [name, id] as const)]);
  return {
    names: named.map(({ name }) => name),
    idOf: (name) => byName.get(name.trim()) ?? byWords.get(sameWords(name)),
    displayOf: (id) => (named.find((measure) => measure.id === id)?.display === 'percent' ? 'percent' : 'number'),
  };
}

/** The value of a formula; its fault is told. */
export function settled<Value>(reading: FormulaReading<Value>, path: string, cell: Parameters<typeof tell>[2], notes: Notes): Value | undefined {
  return 'fault' in reading ? tell(notes, path, cell, reading.fault.code, reading.fault.details) : reading.value;
}
