/** The head of the sheet: labels with their values to the right. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import { exactly } from '../../exact/ratio';
import type { Cell } from '../../inputs/cells';
import { isBlank, shown } from '../../inputs/readCell';
import { sameWords } from '../../inputs/tables';
import { choiceOf, pointsOf, shownOf, tell, wordsOf, type Draft, type Notes, type Place } from './draft';
import { idOf } from './ids';
import { HEAD_FIELDS, HEAD_SPANS, type HeadKind } from './layout';
import type { HeadField } from './model';
import { inEveryLanguage } from './words';

const LABELS: ReadonlyMap<string, HeadField> = new Map(
  inEveryLanguage(({ labels }) => labels).flatMap((labels) => (Object.entries(labels) as [HeadField, string][]).map(([field, label]) => [sameWords(label), field] as const)),
);

const LABEL_WIDTH = HEAD_SPANS[0].label.columns;

/** The fields of the framework that stand in the head, as the file nests them. */
export function readHead(rows: readonly (readonly Cell[])[], notes: Notes, words: FrameworkSheetWords): Draft {
  const values = new Map(rows.flatMap(valuesIn));
  const framework: Draft = { schemaVersion: 1, scope: {}, document: {}, rounding: { score: {}, total: {}, rate: {} } };
  const title = values.get('title');
  for (const [field, { path, kind }] of Object.entries(HEAD_FIELDS) as [HeadField, (typeof HEAD_FIELDS)[HeadField]][]) {
    const place = { cell: values.get(field) ?? null, field: words.labels[field] };
    const value = kind === 'id' ? idOf(notes, path, place, 'framework', title && shown(title)) : valueOf(kind, path, place, notes, words);
    if (value !== undefined) put(framework, path.split('.'), value);
  }
  return framework;
}

function valueOf(kind: Exclude<HeadKind, 'id'>, path: string, place: Place, notes: Notes, words: FrameworkSheetWords): unknown {
  if (typeof kind === 'function') return choiceOf(notes, path, place, kind, words);
  switch (kind) {
    case 'words':
      return wordsOf(notes, path, place);
    case 'points':
      return pointsOf(notes, path, place);
    case 'share':
      return shownOf(notes, path, place, 'percent');
    case 'whole':
      return wholeOf(notes, path, place);
  }
}

/** A whole number, also with 年 or 位 behind it. */
function wholeOf(notes: Notes, path: string, place: Place): number | undefined {
  const text = wordsOf(notes, path, place);
  if (text === undefined) return undefined;
  const digits = /^(\d{1,4})\s*\p{L}{0,2}$/u.exec(text.normalize('NFKC'))?.[1];
  return digits === undefined ? tell(notes, path, place.cell, 'not-a-number', { text }) : Number(exactly(digits).numerator);
}

/** The value of each label of a row: the next cell with something in it, unless that is a label itself. */
function valuesIn(row: readonly Cell[]): readonly (readonly [HeadField, Cell])[] {
  const found: [HeadField, Cell][] = [];
  for (let column = 0; column < row.length; column++) {
    const field = labelIn(row[column]);
    if (field === undefined) continue;
    // Where the value is blank, it is the cell behind the label as the sheet was laid out.
    const blank = row[column + LABEL_WIDTH];
    const filled = row.findIndex((cell, index) => index > column && !isBlank(cell));
    const isValue = filled === column + 1 || (filled > column && labelIn(row[filled]) === undefined);
    const value = isValue ? row[filled] : blank;
    if (value) found.push([field, value]);
    if (isValue) column = filled;
  }
  return found;
}

/** A label ends with a colon: without one it is a value that happens to read the same. */
function labelIn(cell: Cell | undefined): HeadField | undefined {
  return cell && /[:：]\s*$/.test(shown(cell)) ? LABELS.get(sameWords(shown(cell))) : undefined;
}

function put(target: Draft, [key = '', ...rest]: readonly string[], value: unknown): void {
  const inner = rest.length === 0 ? value : { ...(target[key] as Draft | undefined) };
  Object.assign(target, { [key]: inner });
  if (rest.length > 0) put(inner as Draft, rest, value);
}
