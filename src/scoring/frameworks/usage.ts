/** Which indicators of a framework use which named inputs, and whether they can do without. */
import { indicatorsOf, type Framework, type Operand, type Quantity, type Rule, type Veto } from './model';

export interface InputUsage {
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  /** Some indicator can't be scored without it. */
  readonly needed: boolean;
}

/** One mention of an input, and whether whoever mentions it needs it. */
interface Mention {
  readonly input: string;
  readonly needed: boolean;
}

/** The inputs that the framework uses, by name. Inputs that it doesn't mention are not in the map. */
export function inputsUsedBy(framework: Framework): ReadonlyMap<string, InputUsage> {
  const usage = new Map<string, { indicators: { id: string; name: string }[]; needed: boolean }>();
  const measures = measuresOf(framework);
  for (const { indicator } of indicatorsOf(framework)) {
    const mentions = [...ofRule(indicator.rule, measures), ...ofVetoes(indicator.vetoes, measures)];
    for (const input of new Set(mentions.map((mention) => mention.input))) {
      const known = usage.get(input) ?? { indicators: [], needed: false };
      known.indicators.push({ id: indicator.id, name: indicator.name });
      known.needed ||= mentions.some((mention) => mention.input === input && mention.needed);
      usage.set(input, known);
    }
  }
  return usage;
}

/** The inputs that one rule of the framework uses. */
export function inputsOfRule(rule: Rule, framework: Framework): readonly string[] {
  return [...new Set(ofRule(rule, measuresOf(framework)).map(({ input }) => input))];
}

type Measures = ReadonlyMap<string, Quantity>;

function measuresOf(framework: Framework): Measures {
  return new Map(framework.measures.map((measure) => [measure.id, measure.value]));
}

const JUDGED: readonly Mention[] = [{ input: '自评打分表', needed: true }];

function ofRule(rule: Rule, measures: Measures): Mention[] {
  switch (rule.shape) {
    case 'bands':
    case 'proportional':
    case 'slope':
    case 'steps':
    case 'occurrences':
      return ofMeasure(rule.measure, measures);
    case 'weighted':
      return rule.terms.flatMap(({ measure }) => ofMeasure(measure, measures));
    case 'targets':
      return [{ input: '绩效目标表', needed: true }];
    case 'manual':
    case 'yes-no':
    case 'grades':
      return [...JUDGED];
    case 'checklist':
      return [...JUDGED, ...(rule.items.some(({ facts }) => facts !== undefined) ? [{ input: '绩效目标表', needed: false }] : [])];
    case 'sum':
      return rule.parts.flatMap((part) => [...ofRule(part.rule, measures), ...ofVetoes(part.vetoes, measures)]);
    case 'either':
      return ofAlternatives(rule.of.map((alternative) => ofRule(alternative, measures)));
  }
}

/** What one alternative can do without is not needed. */
function ofAlternatives(alternatives: readonly (readonly Mention[])[]): Mention[] {
  const isNeeded = (input: string) => alternatives.every((mentions) => mentions.some((mention) => mention.input === input && mention.needed));
  return alternatives.flat().map(({ input }) => ({ input, needed: isNeeded(input) }));
}

function ofVetoes(vetoes: readonly Veto[] | undefined, measures: Measures): Mention[] {
  return (vetoes ?? []).flatMap(({ value }) => ofOperand(value, measures));
}

function ofMeasure(id: string, measures: Measures): Mention[] {
  const value = measures.get(id);
  if (!value) throw new Error(`no measure ${id}`);
  if ('mean' in value) return value.mean.flatMap((part) => ofMeasure(part, measures));
  if ('number' in value) return ofOperand(value.number, measures);
  const operands = 'ratio' in value ? value.ratio : 'growth' in value ? value.growth : value.deviation;
  return operands.flatMap((operand) => ofOperand(operand, measures));
}

function ofOperand(operand: Operand, measures: Measures): Mention[] {
  if ('constant' in operand) return [];
  if ('sum' in operand) return operand.sum.flatMap((part) => ofOperand(part, measures));
  if ('difference' in operand) return operand.difference.flatMap((part) => ofOperand(part, measures));
  if ('product' in operand) return operand.product.flatMap((part) => ofOperand(part, measures));
  if ('absolute' in operand) return ofOperand(operand.absolute, measures);
  if ('measure' in operand) return ofMeasure(operand.measure, measures);
  if ('count' in operand) return [{ input: '绩效目标表', needed: true }];
  if ('firstGiven' in operand) {
    // Only the last has to be there: those before it are passed over when they are not.
    return operand.firstGiven.flatMap((choice, index) =>
      ofOperand(choice, measures).map((mention) => (index < operand.firstGiven.length - 1 ? { ...mention, needed: false } : mention)),
    );
  }
  return [{ input: operand.input, needed: operand.ifBlank === undefined }];
}
