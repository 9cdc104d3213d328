/** INDICATORSCORE, INDICATORDEDUCTION, INDICATORREASON and INDICATORLIFT: one indicator from what is given for it. */
import { functionTableMessages } from '../../messages/functionTables';
import type { Language } from '../../messages/language';
import type { Indicator } from '../../scoring/frameworks/model';
import { errorOf, isBlank, shown } from '../../scoring/inputs/readCell';
import { readInputs, type InputSet } from '../../scoring/inputs/readInputs';
import { inputNamed } from '../../scoring/inputs/catalogue';
import { needsOf, type Need } from '../../scoring/indicators/needs';
import type { IndicatorResult } from '../../scoring/scorecard/model';
import { scoreReadInputs } from '../../scoring/scorecard/score';
import { liftText } from '../../scoring/wording/lift';
import { reasonText } from '../../scoring/wording';
import { rangesOf, type Cells } from '../arguments/cells';
import { readWords } from '../arguments/numbers';
import { fail, failWithCellError, type ExcelError } from '../outcome';
import { SIGNATURES } from '../signatures';
import { FRAMEWORK, frameworkOfOne, indicatorNamed, meaningOf } from './framework';
import { givenInputs, type Entry, type GivenInputs } from './given';
import { errorBehind, numberOf, zeroNote } from './results';

const [NAME, VALUES] = SIGNATURES.INDICATORSCORE;

interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  readonly inputs: InputSet;
  readonly given: GivenInputs;
}

export function indicatorScore(values: readonly unknown[], language: Language): number {
  const { result } = scored(values, language);
  return numberOf(result.score ?? '0');
}

export function indicatorDeduction(values: readonly unknown[], language: Language): number {
  const { result } = scored(values, language);
  return numberOf(result.deduction ?? '0');
}

/** The reason as it stands on the scoring sheet, also why an indicator is not scored; empty at full marks. */
export function indicatorReason(values: readonly unknown[], language: Language): string {
  const { result, given } = scoredOrNot(values);
  return reasonText(result, language) + hint(result, given, language) + zeroNote(result, given, language);
}

export function indicatorLift(values: readonly unknown[], language: Language): string {
  const { result, indicator, inputs, given } = scored(values, language);
  return liftText(result, indicator, FRAMEWORK, inputs, language) + zeroNote(result, given, language);
}

function scored(values: readonly unknown[], language: Language): ScoredIndicator {
  const found = scoredOrNot(values);
  const { result, given } = found;
  if (result.score === null) return fail('not-scored', null, { why: reasonText(result, language) + hint(result, given, language) });
  return found;
}

function scoredOrNot(values: readonly unknown[]): ScoredIndicator {
  const words = readWords(values[0], NAME) ?? '';
  const indicator = indicatorNamed(words);
  if (!indicator) return fail('indicator-unknown', NAME, { text: words });
  const given = givenInputs(entriesFor(indicator, rangesOf(values[1], VALUES)), meaningOf);
  const framework = frameworkOfOne(indicator);
  const inputs = readInputs(given.cells);
  const [result] = scoreReadInputs(inputs, new Map(), framework).indicators;
  if (!result) throw new Error(`${indicator.id} was not scored`);
  const error = errorBehind(result, given);
  if (error !== null) return failWithCellError(error, VALUES);
  return { indicator, result, inputs, given };
}

function hint({ state }: IndicatorResult, { findings }: GivenInputs, language: Language): string {
  const isJudgedZero = findings.some(({ kind }) => kind === 'judged-zero');
  return state === 'not-scored' && isJudgedZero ? functionTableMessages[language].zeroPointsHint : '';
}

/**
 * What is given may be ranges with names in the first column, a name and its value in turn, or the values alone in the
 * order of the indicator's needs, which its help page lists.
 */
function entriesFor(indicator: Indicator, ranges: readonly Cells[]): readonly Entry[] {
  const [first] = ranges;
  const corner = first?.[0]?.[0];
  if (first && corner && errorOf(corner) !== null && first.length === 1 && first[0]?.length === 1) failWithCellError(errorOf(corner) as ExcelError, VALUES);
  if (ranges.some(hasNamesInFirstColumn)) return ranges.flatMap(entriesOfRows);
  if (corner && isOneCell(first) && typeof corner.value === 'string' && meaningOf(corner.value)) return pairs(ranges);
  return inOrder(indicator, ranges);
}

function isOneCell(range: Cells): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

function hasNamesInFirstColumn(range: Cells): boolean {
  return range.some((row) => row.length >= 2 && typeof row[0]?.value === 'string' && meaningOf(row[0].value) !== undefined);
}

/** Each row as a name with the values behind it. */
export function entriesOfRows(range: Cells): readonly Entry[] {
  return range.flatMap(([name, ...values]) => (name ? [{ name, values }] : []));
}

/** A name and its value in turn; the value may be four cells or a table. */
function pairs(ranges: readonly Cells[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    const name = ranges[index]?.[0]?.[0];
    const value = ranges[index + 1];
    if (!name || isBlank(name)) continue;
    if (!meaningOf(shown(name))) return fail('input-unknown', VALUES, { text: shown(name) });
    entries.push({ name, values: value?.flat() ?? [], ...(value ? { table: value } : {}) });
  }
  return entries;
}

function inOrder(indicator: Indicator, ranges: readonly Cells[]): readonly Entry[] {
  const needs = needsOf(indicator, FRAMEWORK);
  if (ranges.length > needs.length) {
    return fail('too-many-values', VALUES, { given: ranges.length, wanted: needs.map((need) => nameOfNeed(need, indicator)).join('、') });
  }
  return ranges.map((range, index) => {
    const need = needs[index];
    if (!need) throw new Error('more values than needs');
    const name = need.kind === 'input' ? need.input : `${indicator.name}-${need.item?.name ?? ''}`.replace(/-$/, '');
    const isFourOrTable = need.kind === 'input' && inputNamed(need.input)?.shape !== 'cell';
    const [row = []] = range;
    if (!isFourOrTable && !isOneCell(range)) return fail('not-one-cell', VALUES, { rows: range.length, columns: row.length });
    return { name: { value: name, address: null }, values: range.flat(), table: range };
  });
}

function nameOfNeed(need: Need, indicator: Indicator): string {
  return need.kind === 'input' ? need.input : (need.item?.name ?? indicator.name);
}
