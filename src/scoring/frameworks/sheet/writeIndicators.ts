/** The indicators in the columns of the official form, each with rows for its parts, items, bands and vetoes. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import type { Band, Framework, Grade, Indicator, Rule, RuleSource, Veto } from '../model';
import { operandFormula } from './formulaText';
import { intervalText } from './interval';
import { kindChoices, kindText } from './kinds';
import { INDICATOR_COLUMNS, indicatorColumn } from './layout';
import type { IndicatorColumn, RowKind, TableBlock, TableCell } from './model';
import { plainDecimal, type Display } from './numbers';
import { phrasesText } from './phrases';
import { blankCells, choiceCell, numberCell, technicalCell, textCell, type LaidRow, type LaidRows } from './tableCells';

/** What stands in a row, by column. */
type Line = Partial<Record<IndicatorColumn, TableCell>>;

export function indicatorRows(framework: Framework, words: FrameworkSheetWords): LaidRows {
  const rows: LaidRow[] = [headerLine(words)];
  const merges: TableBlock[] = [];
  const block = (column: IndicatorColumn, from: number) => {
    if (rows.length - from > 1) merges.push({ row: from, column: indicatorColumn(column), rows: rows.length - from, columns: 1 });
  };
  for (const section of framework.sections) {
    const sectionRow = rows.length;
    let level: Line = { section: levelCell(section.name), sectionEn: technicalCell(section.nameEn) };
    for (const group of section.groups) {
      const groupRow = rows.length;
      level = { ...level, group: levelCell(group.name), groupEn: technicalCell(group.nameEn) };
      for (const indicator of group.indicators) {
        const indicatorRow = rows.length;
        rows.push(...linesOf(indicator, framework, words).map((line, index) => laid(index === 0 ? 'indicator' : 'detail', index === 0 ? { ...level, ...line } : line, words)));
        for (const column of ['indicator', 'standard', 'maximum'] as const) block(column, indicatorRow);
        level = {};
      }
      block('group', groupRow);
    }
    block('section', sectionRow);
  }
  return { rows: [...rows, totalLine(framework, words)], merges };
}

function headerLine(words: FrameworkSheetWords): LaidRow {
  return { kind: 'header', cells: INDICATOR_COLUMNS.map((column) => ({ text: words.indicatorColumns[column], role: 'header' })), merges: [] };
}

function totalLine(framework: Framework, words: FrameworkSheetWords): LaidRow {
  const cells = blankCells();
  cells[0] = { text: words.total, role: 'total' };
  cells[indicatorColumn('maximum')] = { ...numberCell(framework.total), role: 'total' };
  return { kind: 'total', cells, merges: [{ column: 0, columns: indicatorColumn('maximum') }] };
}

function laid(kind: 'indicator' | 'detail', line: Line, words: FrameworkSheetWords): LaidRow {
  const cells = INDICATOR_COLUMNS.map((column) => line[column] ?? emptyCell(column, words));
  return { kind, cells, merges: [] };
}

/** What is empty may still be filled in, by choosing where there is a choice. */
function emptyCell(column: IndicatorColumn, words: FrameworkSheetWords): TableCell {
  switch (column) {
    case 'kind':
      return kindCell(null, 1, words);
    case 'method':
      return choiceCell(undefined, words.shapes);
    case 'status':
      return choiceCell(undefined, words.status);
    case 'id':
    case 'nameEn':
    case 'textEn':
    case 'sectionEn':
    case 'groupEn':
      return technicalCell('');
    default:
      return textCell('');
  }
}

function levelCell(text: string): TableCell {
  return { text, role: 'level' };
}

/** The lines of one indicator. Its sources have rows of their own, but for the first: who deletes a band deletes no source. */
function linesOf(indicator: Indicator, framework: Framework, words: FrameworkSheetWords): readonly Line[] {
  const writer = writerFor(framework, words);
  const first: Line = {
    indicator: textCell(indicator.name),
    standard: textCell(indicator.standard),
    maximum: numberCell(indicator.maximum),
    id: technicalCell(indicator.id),
    nameEn: technicalCell(indicator.nameEn),
    textEn: technicalCell(indicator.standardEn),
    ...writer.rule(indicator.rule),
  };
  const [source, ...sources] = indicator.sources.map((each) => sourceLine(each, words));
  return [
    { ...first, ...source },
    ...sources.map((line) => ({ kind: kindCell('source', 1, words), ...line })),
    ...writer.vetoes(indicator.vetoes),
    ...writer.details(indicator.rule, 1),
  ];
}

function sourceLine({ aspect, status, reference }: RuleSource, words: FrameworkSheetWords): Line {
  return { aspect: textCell(aspect), status: choiceCell(status, words.status), reference: textCell(reference) };
}

interface RuleWriter {
  rule(rule: Rule): Line;
  /** The rows below a rule; parts and alternatives have a depth. */
  details(rule: Rule, depth: number): readonly Line[];
  vetoes(vetoes: readonly Veto[] | undefined): readonly Line[];
}

function writerFor(framework: Framework, words: FrameworkSheetWords): RuleWriter {
  const measureOf = (id: string) => framework.measures.find((measure) => measure.id === id);
  const nameOf = (id: string) => measureOf(id)?.name ?? id;
  const displayOf = (id: string): Display => measureOf(id)?.display ?? 'number';
  const kind = (row: RowKind, depth = 1): Line => ({ kind: kindCell(row, depth, words) });

  function rule(of: Rule): Line {
    const measure = 'measure' in of ? of.measure : undefined;
    return {
      method: choiceCell(of.shape, words.shapes),
      measure: textCell(measure === undefined ? '' : nameOf(measure)),
      parameters: textCell(phrasesText(of.shape, of, measure === undefined ? 'number' : displayOf(measure), words)),
    };
  }

  function details(of: Rule, depth: number): readonly Line[] {
    switch (of.shape) {
      case 'bands':
        return of.bands.map((band) => ({ ...kind('band'), ...bandLine(band, displayOf(of.measure)) }));
      case 'grades':
        return of.grades.map((grade) => ({ ...kind('grade'), ...gradeLine(grade, words) }));
      case 'weighted':
        return of.terms.map(({ measure, points }) => ({ ...kind('term'), measure: textCell(nameOf(measure)), points: numberCell(points) }));
      case 'targets':
        return [
          ...(of.category === undefined ? [] : [{ ...kind('category'), content: textCell(of.category) }]),
          ...(of.grades ?? []).map((grade) => ({ ...kind('grade'), ...gradeLine(grade, words) })),
        ];
      case 'checklist':
        return of.items.map((item) => ({
          ...kind('item'), ...namedLine(item), points: numberCell(item.maximum), parameters: textCell(phrasesText('item', item, 'number', words)),
        }));
      case 'sum':
        return of.parts.flatMap((part) => [
          { ...kind('part', depth), ...namedLine(part), points: numberCell(part.maximum), ...rule(part.rule) },
          ...vetoes(part.vetoes),
          ...details(part.rule, depth + 1),
        ]);
      case 'either':
        return of.of.flatMap((alternative) => [{ ...kind('alternative', depth), ...rule(alternative) }, ...details(alternative, depth + 1)]);
      case 'proportional':
      case 'slope':
      case 'steps':
      case 'occurrences':
      case 'manual':
      case 'yes-no':
        return [];
    }
  }

  function vetoes(of: readonly Veto[] | undefined): readonly Line[] {
    return (of ?? []).map(({ value, is, because, becauseEn }) => ({
      ...kind('veto'),
      content: textCell(because),
      measure: textCell(operandFormula(value, { words, nameOf })),
      parameters: textCell(intervalText(is, 'measure' in value ? displayOf(value.measure) : 'number')),
      textEn: technicalCell(becauseEn),
    }));
  }

  return { rule, details, vetoes };
}

function namedLine({ id, name, nameEn }: { readonly id: string; readonly name: string; readonly nameEn?: string }): Line {
  return { content: textCell(name), id: technicalCell(id), nameEn: technicalCell(nameEn) };
}

function bandLine(band: Band, display: Display): Line {
  return { content: textCell(intervalText(band, display)), points: numberCell(band.points) };
}

function gradeLine(grade: Grade, words: FrameworkSheetWords): Line {
  const range = (from: string, to: string) => (words.range[0] ?? '').replace('{from}', plainDecimal(from)).replace('{to}', plainDecimal(to));
  return { content: textCell(grade.name), nameEn: technicalCell(grade.nameEn), points: 'points' in grade ? numberCell(grade.points) : textCell(range(grade.from, grade.to)) };
}

function kindCell(kind: RowKind | null, depth: number, words: FrameworkSheetWords): TableCell {
  return { text: kind === null ? '' : kindText(kind, depth, words), role: 'value', choices: kindChoices(words) };
}
