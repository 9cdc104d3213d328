/** What a Score tells besides points: inputs that are lacking, denominators of zero, an exemption without its basis. */
import { compare, exactly, exactText, fromExactText } from '../exact/ratio';
import type { InputSet } from '../inputs/readInputs';
import { problem, type Problem } from '../problems';
import { rowProblems } from '../targets/rowProblems';
import { TARGET_TABLE } from '../targets/titles';
import type { IndicatorResult, Missing } from './model';

/** Problems that show only when the framework is applied. `known` are those of reading, so that nothing is said twice. */
export function adviceProblems(indicators: readonly IndicatorResult[], inputs: InputSet, known: readonly Problem[]): Problem[] {
  return [...lackingInputs(indicators, known), ...identity(inputs), ...exemption(inputs), ...numberless(indicators), ...targetRows(indicators)];
}

function lackingInputs(indicators: readonly IndicatorResult[], known: readonly Problem[]): Problem[] {
  if (indicators.every(({ state }) => state !== 'not-scored')) return [];
  const found = new Map<string, Problem>();
  const alreadyTold = new Set(known.map(({ input }) => input));
  for (const indicator of indicators) {
    // Where a person judged in the place of the number, its absence is told as such.
    if (indicator.state !== 'not-scored') continue;
    for (const missing of indicator.missing) {
      const advice = lacking(missing);
      if (!advice || (advice.input !== null && alreadyTold.has(advice.input) && missing.kind === 'input' && missing.why === 'unreadable')) continue;
      found.set(`${advice.code}/${advice.input}/${advice.cell}/${JSON.stringify(advice.details)}`, advice);
    }
  }
  return [...found.values()];
}

function lacking(missing: Missing): Problem | null {
  switch (missing.kind) {
    case 'judgement':
      return null;
    case 'zero-denominator':
      return problem('zero-denominator', 'error', {}, { measure: missing.measure, measureEn: missing.measureEn });
    case 'input':
      if (missing.why === 'blank') return problem('cell-blank', 'error', { input: missing.input, cell: missing.cell }, {});
      return missing.why === 'missing' ? problem('name-missing', 'error', { input: missing.input }, {}) : null;
  }
}

function identity({ texts, year }: InputSet): Problem[] {
  const problems: Problem[] = [];
  const unit = texts.get('单位名称');
  for (const [input, reading] of [['单位名称', unit], ['评价年度', year]] as const) {
    if (reading?.state === 'missing') problems.push(problem('name-missing', 'warning', { input }, {}));
    if (reading?.state === 'blank') problems.push(problem('cell-blank', 'warning', { input, cell: reading.cell }, {}));
  }
  return problems;
}

function exemption({ numbers, texts }: InputSet): Problem[] {
  const amount = numbers.get('免计调整金额')?.[0];
  const basis = texts.get('免计调整依据');
  if (amount?.state !== 'value' || amount.value.numerator === 0n || basis?.state === 'value') return [];
  return [problem('exemption-without-basis', 'ask', { input: '免计调整金额', cell: amount.cell }, { amount: exactText(amount.value) })];
}

function targetRows(indicators: readonly IndicatorResult[]): readonly Problem[] {
  return indicators.flatMap(({ parts }) => parts.flatMap(({ explanation }) => (explanation.rule === 'targets' ? rowProblems(explanation.rows, TARGET_TABLE) : [])));
}

function numberless(indicators: readonly IndicatorResult[]): Problem[] {
  return indicators
    .filter(({ parts }) => parts.some(({ basis }) => basis === 'judged-no-number'))
    .filter(({ maximum, exactScore }) => exactScore !== null && compare(fromExactText(exactScore), exactly(maximum)) === 0)
    .map(({ name, nameEn, sources }) => problem('full-marks-without-number', 'ask', { cell: sources.find(({ cell }) => cell !== null)?.cell ?? null }, { indicator: name, indicatorEn: nameEn }));
}
