/** A framework laid out as the table of the sheet 「评分标准」. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import type { Language } from '../../../messages/language';
import type { Framework } from '../model';
import { quantityFormula } from './formulaText';
import { HEAD_FIELDS, HEAD_ROWS, HEAD_SPANS, MEASURE_SPANS, RATING_SPANS, TECHNICAL_FROM, WIDTH, type Span } from './layout';
import type { FrameworkTable, HeadField, TableBlock, TableCell, TableRow, TableRowKind } from './model';
import { shownNumber } from './numbers';
import { blankCells, choiceCell, numberCell, technicalCell, textCell, wholeRow, type LaidRow, type LaidRows } from './tableCells';
import { indicatorRows } from './writeIndicators';
import { wordsIn } from './words';

export function frameworkTable(framework: Framework, language: Language): FrameworkTable {
  const words = wordsIn(language);
  const nameOf = (id: string) => framework.measures.find((measure) => measure.id === id)?.name ?? id;
  const head: readonly LaidRow[] = [
    wholeRow('title', words.title({ type: framework.scope.type })),
    ...words.notes.map((note) => wholeRow('note', note)),
    ...HEAD_ROWS.map((fields) => headRow(fields, framework, words)),
    wholeRow('part-title', words.parts.ratings),
    headerRow(RATING_SPANS, words.ratingColumns),
    ...framework.ratings.map(({ name, nameEn, atLeast }) => spanRow('rating', RATING_SPANS, { name: textCell(name), atLeast: numberCell(atLeast), nameEn: technicalCell(nameEn) })),
    wholeRow('part-title', words.parts.indicators),
  ];
  const measures: readonly LaidRow[] = [
    wholeRow('part-title', words.parts.measures),
    headerRow(MEASURE_SPANS, words.measureColumns),
    ...framework.measures.map(({ id, name, nameEn, display, value, zeroDenominator, zeroOverZero }) =>
      spanRow('measure', MEASURE_SPANS, {
        name: textCell(name),
        formula: textCell(quantityFormula(value, { words, nameOf })),
        display: choiceCell(display, words.display),
        zeroDenominator: choiceCell(zeroDenominator, words.zero),
        zeroOverZero: choiceCell(zeroOverZero, words.zero),
        id: technicalCell(id),
        nameEn: technicalCell(nameEn),
      }),
    ),
  ];
  return stacked([head, indicatorRows(framework, words), measures]);
}

function stacked(groups: readonly (readonly LaidRow[] | LaidRows)[]): FrameworkTable {
  const rows: TableRow[] = [];
  const merges: TableBlock[] = [];
  for (const group of groups) {
    const laid: LaidRows = 'rows' in group ? group : { rows: group, merges: [] };
    const offset = rows.length;
    merges.push(...laid.merges.map((block) => ({ ...block, row: block.row + offset })));
    laid.rows.forEach(({ kind, cells, merges: spans }, index) => {
      rows.push({ kind, cells });
      merges.push(...spans.filter(({ columns }) => columns > 1).map((span) => ({ ...span, row: offset + index, rows: 1 })));
    });
  }
  return { rows, merges, technicalFrom: TECHNICAL_FROM, width: WIDTH };
}

function headRow(fields: readonly HeadField[], framework: Framework, words: FrameworkSheetWords): LaidRow {
  const cells = blankCells();
  const merges: Span[] = [];
  fields.forEach((field, index) => {
    const spans = HEAD_SPANS[index];
    if (!spans) throw new Error(`the head has no place for ${field}`);
    cells[spans.label.column] = { text: words.label({ name: words.labels[field] }), role: 'label' };
    cells[spans.value.column] = headCell(field, framework, words);
    merges.push(spans.label, spans.value);
  });
  return { kind: 'head', cells, merges };
}

function headCell(field: HeadField, framework: Framework, words: FrameworkSheetWords): TableCell {
  const { path, kind } = HEAD_FIELDS[field];
  const value = valueAt(framework, path);
  if (typeof kind === 'function') return choiceCell(value, kind(words));
  if (value === undefined) return textCell('');
  if (kind === 'share') return textCell(shownNumber(value, 'percent'));
  return kind === 'points' || kind === 'whole' ? numberCell(value) : textCell(value);
}

/** The value at a dotted path, as text. */
function valueAt(value: unknown, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[key] : undefined), value);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

function headerRow<Column extends string>(spans: Readonly<Record<Column, Span>>, titles: Readonly<Record<Column, string>>): LaidRow {
  const columns = Object.keys(spans) as Column[];
  return spanRow('header', spans, Object.fromEntries(columns.map((column) => [column, { text: titles[column], role: 'header' }])) as unknown as Record<Column, TableCell>);
}

function spanRow<Column extends string>(kind: TableRowKind, spans: Readonly<Record<Column, Span>>, contents: Readonly<Record<Column, TableCell>>): LaidRow {
  const cells = blankCells();
  for (const column of Object.keys(spans) as Column[]) cells[spans[column].column] = contents[column];
  return { kind, cells, merges: Object.values<Span>(spans) };
}
