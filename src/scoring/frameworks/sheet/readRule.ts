/** The rule of an indicator, a part or an alternative from its row and the rows below it. */
import type { RuleShape } from '../model';
import { choiceOf, given, pointsOf, tell, wordsOf, type Draft } from './draft';
import { readOperand } from './formula';
import { idOf } from './ids';
import { readInterval } from './interval';
import type { IndicatorColumn, RowKind } from './model';
import { nearestNames } from './nearest';
import { readPoints, type Display } from './numbers';
import { phraseExamples, readPhrases } from './phrases';
import { placeOf, type Reading } from './reading';
import { settled } from './readMeasures';
import type { IndicatorRow, Leaf, Node } from './rowTree';
import { inEveryLanguage, tight } from './words';

/** The kinds of rows that each rule has below it; a row that does not say what it is, is of the first. */
const ROWS_OF: Readonly<Partial<Record<RuleShape, readonly RowKind[]>>> = {
  bands: ['band'], grades: ['grade'], weighted: ['term'], targets: ['category', 'grade'], checklist: ['item'], sum: ['part'], either: ['alternative'],
};

/** Rules that decide on one measure. */
const MEASURED: ReadonlySet<RuleShape> = new Set<RuleShape>(['bands', 'proportional', 'slope', 'steps', 'occurrences']);

interface RuleReader {
  /** The rule of a node and its vetoes, as keys of an indicator or a part. */
  readNode(node: Node, path: string): Draft;
}

export function ruleReader(reading: Reading): RuleReader {
  const { notes, words, known } = reading;
  const at = (row: IndicatorRow, column: IndicatorColumn) => placeOf(row, column, reading);

  function readNode(node: Node, path: string): Draft {
    const vetoes = node.leaves.filter(({ kind }) => kind === 'veto');
    return given({
      rule: readRule(node, `${path}.rule`),
      vetoes: vetoes.length === 0 ? undefined : vetoes.map(({ row }, index) => readVeto(row, `${path}.vetoes.${index}`)),
    });
  }

  function readRule(node: Node, path: string): Draft {
    const { row } = node;
    const method = at(row, 'method');
    const shape = choiceOf(notes, `${path}.shape`, method, ({ shapes }) => shapes, words);
    notes.places.set(path, method);
    if (shape === undefined) return {};
    const measure = MEASURED.has(shape) ? measureOf(row, `${path}.measure`) : undefined;
    const display: Display = measure === undefined ? 'number' : known.displayOf(measure);
    return given({ shape, measure, ...parameters(shape, row, path, display), ...details(shape, node, path, display) });
  }

  function measureOf(row: IndicatorRow, path: string): string | undefined {
    const place = at(row, 'measure');
    const text = wordsOf(notes, path, place);
    if (text === undefined) return undefined;
    return known.idOf(text) ?? tell(notes, path, place.cell, 'measure-unknown', { text, nearest: nearestNames(text, known.names) });
  }

  function parameters(shape: RuleShape | 'item', row: IndicatorRow, path: string, display: Display): Draft | undefined {
    const place = at(row, 'parameters');
    const parametersPath = `${path}.${PARAMETERS}`;
    const text = wordsOf(notes, parametersPath, place);
    for (const field of FIELDS_OF[shape] ?? []) notes.places.set(`${path}.${field}`, place);
    const read = readPhrases(shape, text ?? '', display);
    if (!('fault' in read)) return read.fields;
    notes.told.add(path);
    if (read.fault === 'phrase-unknown') return tell(notes, parametersPath, place.cell, read.fault, { text: read.text, examples: phraseExamples(shape, words) });
    return tell(notes, parametersPath, place.cell, read.fault, { text: read.text });
  }

  /** What the rows below say. */
  function details(shape: RuleShape, node: Node, path: string, display: Display): Draft {
    const wanted = ROWS_OF[shape] ?? [];
    const [first] = wanted;
    const leaves = node.leaves.filter(({ kind }) => kind !== 'veto');
    for (const { kind, row } of leaves) {
      if (kind !== null && !wanted.includes(kind)) tell(notes, path, row.cell('kind'), 'row-out-of-place', { kind, shape });
      if (kind === null && (first === undefined || first === 'part' || first === 'alternative')) tell(notes, path, row.cell('content'), 'row-unclear', {});
    }
    for (const child of node.children) if (child.kind !== first) tell(notes, path, child.row.cell('kind'), 'row-out-of-place', { kind: child.kind as RowKind, shape });
    if (node.kind === 'alternative') {
      for (const { kind, row } of node.leaves) if (kind === 'veto') tell(notes, path, row.cell('kind'), 'row-out-of-place', { kind, shape: null });
    }
    return ofShape(shape, leaves, node, path, display);
  }

  function ofShape(shape: RuleShape, leaves: readonly Leaf[], node: Node, path: string, display: Display): Draft {
    const each = (key: string, read: (row: IndicatorRow, path: string) => unknown) => ({ [key]: leaves.map(({ row }, index) => read(row, `${path}.${key}.${index}`)) });
    switch (shape) {
      case 'bands':
        return each('bands', (row, bandPath) => given({ ...interval(row, bandPath, 'content', display), points: pointsOf(notes, `${bandPath}.points`, at(row, 'points')) }));
      case 'grades':
        return each('grades', readGrade);
      case 'weighted':
        return each('terms', (row, termPath) => given({ measure: measureOf(row, `${termPath}.measure`), points: pointsOf(notes, `${termPath}.points`, at(row, 'points')) }));
      case 'targets': {
        const category = leaves.find(({ kind }) => kind !== 'grade');
        const grades = leaves.filter(({ kind }) => kind === 'grade');
        return {
          category: category && wordsOf(notes, `${path}.category`, at(category.row, 'content')),
          grades: grades.length === 0 ? undefined : grades.map(({ row }, index) => readGrade(row, `${path}.grades.${index}`)),
        };
      }
      case 'checklist':
        return each('items', (row, itemPath) => given({ ...readNamed(row, itemPath, 'item'), ...parameters('item', row, itemPath, 'number') }));
      case 'sum':
        return { parts: node.children.map((child, index) => readPart(child, `${path}.parts.${index}`)) };
      case 'either':
        return { of: node.children.map((child, index) => readRule(child, `${path}.of.${index}`)) };
      default:
        return {};
    }
  }

  function readPart(node: Node, path: string): Draft {
    return given({ ...readNamed(node.row, path, 'part'), ...readNode(node, path) });
  }

  function readNamed(row: IndicatorRow, path: string, kind: string): Draft {
    const name = wordsOf(notes, `${path}.name`, at(row, 'content'));
    return {
      id: idOf(notes, `${path}.id`, at(row, 'id'), kind, name),
      name,
      nameEn: wordsOf(notes, `${path}.nameEn`, at(row, 'nameEn')),
      maximum: pointsOf(notes, `${path}.maximum`, at(row, 'points')),
    };
  }

  function readGrade(row: IndicatorRow, path: string): Draft {
    const place = at(row, 'points');
    const name = { name: wordsOf(notes, `${path}.name`, at(row, 'content')), nameEn: wordsOf(notes, `${path}.nameEn`, at(row, 'nameEn')) };
    const text = wordsOf(notes, `${path}.points`, place);
    for (const end of ['from', 'to']) notes.places.set(`${path}.${end}`, place);
    if (text === undefined) return given(name);
    return given({ ...name, ...(pointsIn(text) ?? tell(notes, path, place.cell, 'not-a-number', { text })) });
  }

  function readVeto(row: IndicatorRow, path: string): Draft {
    const place = at(row, 'measure');
    const text = wordsOf(notes, `${path}.value`, place);
    const value = text === undefined ? undefined : settled(readOperand(text, known), `${path}.value`, place.cell, notes);
    const display = value && 'measure' in value ? known.displayOf(value.measure) : 'number';
    notes.places.set(`${path}.is`, at(row, 'parameters'));
    return given({
      value,
      is: interval(row, `${path}.is`, 'parameters', display),
      because: wordsOf(notes, `${path}.because`, at(row, 'content')),
      becauseEn: wordsOf(notes, `${path}.becauseEn`, at(row, 'textEn')),
    });
  }

  function interval(row: IndicatorRow, path: string, column: IndicatorColumn, display: Display): Draft | undefined {
    const place = at(row, column);
    const text = wordsOf(notes, path, place);
    if (text === undefined) return tell(notes, path, place.cell, 'missing', { field: place.field });
    const read = readInterval(text, display);
    return 'fault' in read ? tell(notes, path, place.cell, read.fault, { text }) : { ...read.interval };
  }

  return { readNode };
}

/** The place of a rule's parameters, which are several fields in one cell. */
export const PARAMETERS = 'parameters';

const FIELDS_OF: Readonly<Partial<Record<RuleShape | 'item', readonly string[]>>> = {
  proportional: ['fullAt', 'zeroAbove'],
  slope: ['intercept', 'slope', 'zeroAbove', 'zeroBelow'],
  weighted: ['cap'],
  steps: ['past', 'threshold', 'step', 'points', 'counting', 'floor'],
  occurrences: ['points'],
  targets: ['missed', 'coefficient', 'cap', 'zeroBelow', 'tolerance', 'explainBeyond', 'movable'],
  'yes-no': ['yes', 'no'],
  either: ['choose'],
};

/** Points, or a range of points: `5`, `16至20`. */
function pointsIn(text: string): Draft | undefined {
  const single = readPoints(text);
  if ('value' in single) return { points: single.value };
  for (const pattern of RANGES) {
    const match = pattern.exec(tight(text));
    const from = match && readPoints(match[1] ?? '');
    const to = match && readPoints(match[2] ?? '');
    if (from && to && 'value' in from && 'value' in to) return { from: from.value, to: to.value };
  }
  return undefined;
}

const RANGES: readonly RegExp[] = inEveryLanguage(({ range }) => range)
  .flat()
  .map((range) => new RegExp(`^${tight(range).replace('{from}', '(-?[\\d.]+分?)').replace('{to}', '(-?[\\d.]+分?)')}$`));
