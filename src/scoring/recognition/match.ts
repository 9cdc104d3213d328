/** From what a figure is to the inputs that it can be. */
import { compare, integer, ONE, ZERO, type Ratio } from '../exact/ratio';
import { inputNamed, type InputDefinition } from '../inputs/catalogue';
import { CORE_AMOUNT_UNIT, inCoreUnit } from '../inputs/readNumber';
import type { Found } from './found';
import { numberIn } from './grid';
import type { Candidate, CellContent, Evidence } from './model';
import type { Known } from './known';
import { countsThings } from './partOfWhole';
import { isNear, type Reading } from './reading';
import { stagesBeside } from './readingStage';
import { documentOf } from './documents';
import { isMeasured } from './executionRate';
import type { FoundUnit } from './units';
import { rulesOf, type InputRule, type Stage } from './vocabulary';

export const MATCH_PENALTIES = { notANumber: 9, blank: 12, oddNumber: 4, unsupportedUnit: 9, byOtherColumns: 1, byRateBeside: 3, notMeasured: 4, besidePlan: 3 } as const;

/** All inputs that the figure can be; none when it is of another year, or of a stage that no input has. */
export function matchesOf(reading: Reading, known: Known): readonly Found[] {
  if ((reading.quarter !== null || countsThings(reading.around)) && isMoneyItem(reading.item)) return [];
  return rulesOf(reading.item).flatMap((rule) => {
    const time = timeFits(rule, reading, known);
    const stage = stageFits(rule, reading);
    if (!time || stage === null || (rule.near !== undefined && !isNear(reading, rule.near))) return [];
    const input = inputNamed(rule.input);
    return input ? [foundFor(input, reading, reading.penalty + stage.penalty)] : [];
  });
}

/** Counts at the end of the fourth quarter are those of the year; amounts are not. */
export function isMoneyItem(item: string): boolean {
  return rulesOf(item).some(({ input }) => inputNamed(input)?.kind === 'amount');
}

function timeFits({ year: wanted }: InputRule, { isPrior, year }: Reading, known: Known): boolean {
  const isOfPriorYear = isPrior || (known.year !== null && year === known.year - 1);
  if (!isOfPriorYear && known.year !== null && year !== null && year !== known.year) return false;
  return (wanted === 'prior') === isOfPriorYear;
}

function stageFits(rule: InputRule, reading: Reading): { readonly penalty: number } | null {
  const { stage, isStageNear, index, around } = reading;
  if (stage === null || (rule.bare !== undefined && !isStageNear)) return rule.bare === undefined ? null : { penalty: rule.bare };
  const implied = impliedBy(stage, stagesBeside(index, around));
  if (implied) {
    const penalty = rule.stages[implied];
    return penalty === undefined ? null : { penalty: penalty + MATCH_PENALTIES.byOtherColumns };
  }
  const told = isOfMeasured(rule, reading) ? ofMeasured(rule, reading.item) : atStage(rule, stage);
  return told && isBesidePlan(rule, stage, stagesBeside(index, around)) ? { penalty: told.penalty + MATCH_PENALTIES.besidePlan } : told;
}

/** 采购预算 | 采购计划: what is planned is the plan. */
function isBesidePlan({ stages }: InputRule, stage: Stage, beside: ReadonlySet<Stage>): boolean {
  return stage === 'budget' && stages.plan === 0 && beside.has('plan');
}

function atStage({ stages }: InputRule, stage: Stage): { readonly penalty: number } | null {
  const penalty = stages[stage];
  return penalty === undefined ? null : { penalty };
}

/** 「预算数」 beside 「执行率」 is the adjusted one rather than that of the start of the year, where inputs tell the two apart. */
function isOfMeasured({ stages }: InputRule, { stage, index, around }: Reading): boolean {
  return stage === 'budget' && stages.budget !== 0 && stagesBeside(index, around).has('spent') && isMeasured(index, around);
}

function ofMeasured({ stages }: InputRule, item: string): { readonly penalty: number } | null {
  if (stages.adjusted !== undefined) return { penalty: stages.adjusted + MATCH_PENALTIES.byRateBeside };
  const hasTwin = rulesOf(item).some((rule) => rule.stages.adjusted !== undefined);
  return stages.budget === undefined || hasTwin ? null : { penalty: stages.budget + MATCH_PENALTIES.notMeasured };
}

/** 「预算数」 beside 「调整预算数」 is that of the start of the year, beside 「年初预算数」 the adjusted one. */
function impliedBy(stage: Stage, beside: ReadonlySet<Stage>): Stage | null {
  if (stage !== 'budget' || beside.has('initial') === beside.has('adjusted')) return null;
  return beside.has('adjusted') ? 'initial' : 'adjusted';
}

export function foundFor(input: InputDefinition, reading: Reading, penalty: number): Found {
  const { index, row, column, content } = reading;
  const unit = input.kind === 'amount' ? amountUnit(reading.unit) : null;
  const number = numberFor(input, content, unit);
  const place = index.grid.placeOf(row, column);
  const why: Evidence[] = [
    ...reading.why,
    ...(number.value === null ? [{ kind: 'not-a-number' } as const] : []),
    ...(unit?.sign === 'assumed' ? [{ kind: 'unit-assumed' } as const] : []),
    ...unsupported(reading.unit, input),
  ];
  return {
    input: input.name,
    candidate: { source: { kind: 'area', place }, values: [content], unit, why },
    numbers: [number.value],
    penalty: penalty + number.penalty + (unsupported(reading.unit, input).length > 0 ? MATCH_PENALTIES.unsupportedUnit : 0),
    year: reading.year,
    isOfficial: isOfficial(reading),
    place,
  };
}

export function isOfficial({ index }: Reading): boolean {
  return documentOf([...index.headings.slice(0, 3), ...index.labels.slice(0, 1)]) !== null;
}

/** `null` for a unit that the program cannot convert. */
export function amountUnit(unit: FoundUnit | null): Candidate['unit'] {
  if (unit?.unit.kind === 'unsupported') return null;
  if (unit?.unit.kind === 'amount') return { unit: unit.unit.unit, sign: unit.sign, cell: unit.cell };
  return { unit: CORE_AMOUNT_UNIT, sign: 'assumed', cell: null };
}

function unsupported(unit: FoundUnit | null, { kind }: InputDefinition): Evidence[] {
  return kind === 'amount' && unit?.unit.kind === 'unsupported' && unit.cell ? [{ kind: 'unit-unsupported', cell: unit.cell }] : [];
}

/** The number that the input would read, and how odd it is for one of its kind. */
export function numberFor({ kind, signed }: InputDefinition, content: CellContent, unit: Candidate['unit']): { readonly value: Ratio | null; readonly penalty: number } {
  const number = numberIn(content);
  if (number === null) return { value: null, penalty: content === null || content === '' ? MATCH_PENALTIES.blank : MATCH_PENALTIES.notANumber };
  const { value, percent } = number;
  switch (kind) {
    case 'amount':
      if (percent) return { value: null, penalty: MATCH_PENALTIES.notANumber };
      return { value: inCoreUnit(value, unit?.unit ?? CORE_AMOUNT_UNIT), penalty: !signed && compare(value, ZERO) < 0 ? MATCH_PENALTIES.oddNumber : 0 };
    case 'count':
      if (percent) return { value: null, penalty: MATCH_PENALTIES.notANumber };
      return { value, penalty: value.numerator % value.denominator !== 0n || compare(value, ZERO) < 0 ? MATCH_PENALTIES.oddNumber : 0 };
    default:
      if (compare(value, integer(100)) > 0 || compare(value, ZERO) < 0) return { value: null, penalty: MATCH_PENALTIES.notANumber };
      return { value, penalty: compare(value, ONE) > 0 ? MATCH_PENALTIES.oddNumber : 0 };
  }
}
