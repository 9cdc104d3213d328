/** 自评报告数据: every figure that the report prints, held against what the inputs give. */
import { compare, divide, exactText, exactly, fromExactText, type Ratio } from '../exact/ratio';
import { round, roundedText } from '../exact/rounding';
import type { Framework, Measure } from '../frameworks/model';
import { inputNamed } from '../inputs/catalogue';
import type { Cell } from '../inputs/cells';
import { isBlank, shown } from '../inputs/readCell';
import type { InputSet } from '../inputs/readInputs';
import { readTableRows, sameWords, textOf } from '../inputs/tables';
import { measureBook } from '../measures/evaluate';
import type { Scorecard, SourceCell } from '../scorecard/model';
import { conventionBehind } from './conventions';
import { DERIVED_FIGURES } from './derivedFigures';
import { finding, type Finding, type SideName } from './model';
import { possibleValues, sourceKey } from './possible';
import { inTheWayOf, printedNumber, type PrintedNumber } from './printedNumber';
import { REPORT_LABELS } from './reportLabels';
import { figuresIn } from './textFigures';

const TABLE = '自评报告数据';
export const REPORTED_TITLES = { figure: ['指标', '指标名称', '项目', 'figure'], value: ['报告中的数值', '报告数值', '数值', '报告中的数', 'value'] } as const;
/** What reports call the total; in prose, words that mean nothing else. */
const TEXT_TOTALS = ['自评得分', '自评总分', '综合得分'] as const;
const TOTALS = [...TEXT_TOTALS, '总得分', '总分', '合计', 'total'].map(sameWords);

/** What a label stands for. */
interface Subject {
  readonly of: SideName;
  readonly value: Ratio;
  /** As an amount or a count is rounded: to its own unit. A rate or a score may be printed with any decimals. */
  readonly measure: Measure | null;
  readonly sources: readonly SourceCell[];
}

/** Finds the figures in the prose of a report and compares them; what is not recognised is not judged. */
export function printedInText(text: string, inputs: InputSet, scorecard: Scorecard, framework: Framework): { readonly checked: number; readonly findings: readonly Finding[] } {
  const known = withDerived(framework);
  const subjectOf = subjectFinder(inputs, scorecard, known);
  const names = [...known.measures.map(({ name }) => name), ...Object.keys(REPORT_LABELS), ...TEXT_TOTALS];
  const figures = figuresIn(text, names).flatMap(({ label, printed, passage }) => {
    const subject = subjectOf(REPORT_LABELS[label] ?? label);
    return subject === null || subject === 'missing' ? [] : [compared({ label, passage }, printed, subject, [], known, inputs)];
  });
  return { checked: figures.length, findings: figures.flat() };
}

function withDerived(framework: Framework): Framework {
  return { ...framework, measures: [...framework.measures, ...DERIVED_FIGURES.filter(({ id }) => framework.measures.every((measure) => measure.id !== id))] };
}

/** Findings of the table; none when the workbook has none. */
export function printedFigures(inputs: InputSet, scorecard: Scorecard, framework: Framework): readonly Finding[] {
  const table = inputs.tables.get(TABLE);
  if (table?.state !== 'value') return [];
  const known = withDerived(framework);
  const subjectOf = subjectFinder(inputs, scorecard, known);
  return readTableRows(TABLE, table.value, REPORTED_TITLES, ['figure', 'value']).rows.flatMap(({ figure, value }) => {
    const label = textOf(figure);
    if (label === null || !value || isBlank(value)) return [];
    const cells: SourceCell[] = [{ input: TABLE, cell: value.address }];
    const printed = printedNumber(shownAs(value));
    if (!printed) return [finding('printed-unreadable', 'warning', cells, { figure: label, text: shown(value) })];
    const subject = subjectOf(label);
    if (subject === 'missing') return [];
    if (subject === null) return [finding('printed-unknown', 'note', cells, { figure: label })];
    return compared({ label, passage: null }, printed, subject, cells, known, inputs);
  });
}

/** A number in a cell prints with the decimals that it has. */
function shownAs(cell: Cell): string {
  return typeof cell.value === 'number' ? exactText(exactly(cell.value)) : shown(cell);
}

type SubjectOf = (label: string) => Subject | 'missing' | null;

function subjectFinder(inputs: InputSet, scorecard: Scorecard, framework: Framework): SubjectOf {
  const book = measureBook(framework, inputs, null);
  const measures = new Map(framework.measures.flatMap((measure) => [measure.name, measure.nameEn, measure.id].flatMap((words) => (words === undefined ? [] : [[sameWords(words), measure] as const]))));
  const indicators = new Map(scorecard.indicators.flatMap((indicator) => [indicator.name, indicator.nameEn].flatMap((words) => (words === null ? [] : [[sameWords(words), indicator] as const]))));
  const named = (name: string, nameEn: string | null): SideName => ({ name, nameEn, item: null, minus: false });
  return (label) => {
    const words = sameWords(label);
    const measure = measures.get(words);
    if (measure) {
      const outcome = book.measure(measure.id);
      return outcome.state === 'known' ? { of: named(measure.name, measure.nameEn ?? null), value: outcome.value, measure, sources: outcome.result.sources } : 'missing';
    }
    if (TOTALS.includes(words)) return scorecard.total.complete ? { of: named(label, null), value: fromExactText(scorecard.total.score), measure: null, sources: [] } : 'missing';
    const indicator = indicators.get(words);
    if (indicator) return indicator.score === null ? 'missing' : { of: named(indicator.name, indicator.nameEn), value: fromExactText(indicator.score), measure: null, sources: indicator.sources };
    const input = inputNamed(label.trim());
    if (!input || input.shape !== 'cell') return null;
    const reading = inputs.numbers.get(input.name)?.[0];
    if (!reading) return null;
    return reading.state === 'value' ? { of: named(input.name, input.alias), value: reading.value, measure: null, sources: [{ input: input.name, cell: reading.cell }] } : 'missing';
  };
}

function compared({ label, passage }: { readonly label: string; readonly passage: string | null }, printed: PrintedNumber, subject: Subject, cells: readonly SourceCell[], framework: Framework, inputs: InputSet): readonly Finding[] {
  const rounding = { decimals: printed.decimals, mode: 'half-up' } as const;
  const exact = inTheWayOf(subject.value, printed);
  const onPaper = inTheWayOf(printed.value, printed);
  if (compare(round(exact, rounding), onPaper) === 0) return [];
  const inWay = (value: Ratio) => inTheWayOf(value, printed);
  const unit = printed.style === 'percent' ? '%' : printed.unit;
  const text = (value: Ratio) => `${roundedText(value, rounding)}${unit}`;
  const book = measureBook(framework, inputs, null);
  const convention = conventionBehind({ printed: onPaper, decimals: printed.decimals, exact, steps: stepsOf(subject.measure, framework, inputs, inWay), meanOf: meanOf(subject.measure, book, inWay) });
  const possible = subject.measure && possibleValues(subject.measure.id, new Set(subject.sources.map(({ input, cell }) => sourceKey(input, cell))), framework, inputs);
  const low = possible && round(inWay(possible.low), rounding);
  const high = possible && round(inWay(possible.high), rounding);
  const isPossible = low !== null && high !== null && compare(low, onPaper) <= 0 && compare(onPaper, high) <= 0;
  const severity = isPossible ? 'ask' : convention ? 'warning' : 'error';
  return [
    finding('printed-figure', severity, [...cells, ...subject.sources], {
      printed: { of: [{ name: label, nameEn: null, item: null, minus: false }], value: exactText(printed.value), display: text(onPaper) },
      computed: { of: [subject.of], value: exactText(subject.value), display: text(exact) },
      passage,
      convention,
      possible: low && high && compare(low, high) !== 0 ? { low: text(low), high: text(high) } : null,
      isPossible,
    }),
  ];
}

/** A ratio over a product with a constant is made in two steps: spending ÷ budget, then ÷ 25%. */
function stepsOf(measure: Measure | null, framework: Framework, inputs: InputSet, inWay: (value: Ratio) => Ratio): { first: Ratio; by: Ratio } | null {
  if (!measure || !('ratio' in measure.value)) return null;
  const [above, below] = measure.value.ratio;
  if (!('product' in below)) return null;
  const constant = below.product.find((operand) => 'constant' in operand);
  const others = below.product.filter((operand) => operand !== constant);
  const [base] = others;
  if (!constant || !base || others.length !== 1) return null;
  const book = measureBook(framework, inputs, null);
  const numerator = book.operand(above);
  const denominator = book.operand(base);
  if (numerator.state !== 'known' || denominator.state !== 'known' || denominator.value.numerator === 0n) return null;
  return { first: inWay(divide(numerator.value, denominator.value)), by: exactly(constant.constant) };
}

function meanOf(measure: Measure | null, book: ReturnType<typeof measureBook>, inWay: (value: Ratio) => Ratio): readonly Ratio[] | null {
  if (!measure || !('mean' in measure.value)) return null;
  const values = measure.value.mean.map((id) => book.measure(id));
  return values.every((outcome) => outcome.state === 'known') ? values.map((outcome) => inWay(outcome.value)) : null;
}
