/** Which inputs a framework's measures and vetoes take, and which rates it scores in proportion to. */
import { indicatorsOf, type Framework, type Operand, type Quantity, type Rule, type Veto } from '../frameworks/model';

export interface UsedInput {
  readonly name: string;
  readonly item: number | null;
}

/** Every input with its item, each once, in the order of the measures. */
export function usedInputs(framework: Framework): readonly UsedInput[] {
  const operands = [
    ...framework.measures.flatMap(({ value }) => operandsOf(value)),
    ...indicatorsOf(framework).flatMap(({ indicator }) => [indicator.vetoes, ...vetoesBelow(indicator.rule)].flatMap((vetoes) => vetoes ?? []).map(({ value }) => value)),
  ];
  const found = new Map<string, UsedInput>();
  for (const { name, item } of operands.flatMap(inputsOf)) found.set(`${name}/${item}`, { name, item });
  return [...found.values()];
}

/**
 * Inputs whose value itself becomes points. The others are only compared with thresholds, so that a digit beyond those
 * that the formulas hold changes nothing.
 */
export function proportionalInputs(framework: Framework): ReadonlySet<string> {
  const measures = new Map(framework.measures.map((measure) => [measure.id, measure]));
  const names = new Set<string>();
  const visited = new Set<string>();
  const visit = (id: string): void => {
    const measure = measures.get(id);
    if (!measure || visited.has(id)) return;
    visited.add(id);
    if ('mean' in measure.value) measure.value.mean.forEach(visit);
    for (const operand of operandsOf(measure.value)) {
      inputsOf(operand).forEach(({ name }) => names.add(name));
      measuresIn(operand).forEach(visit);
    }
  };
  indicatorsOf(framework).forEach(({ indicator }) => proportionalMeasures(indicator.rule).forEach(visit));
  return names;
}

function proportionalMeasures(rule: Rule): readonly string[] {
  switch (rule.shape) {
    case 'proportional':
    case 'slope':
    case 'occurrences':
      return [rule.measure];
    case 'steps':
      return rule.counting === 'proportional' ? [rule.measure] : [];
    case 'weighted':
      return rule.terms.map(({ measure }) => measure);
    case 'sum':
      return rule.parts.flatMap((part) => proportionalMeasures(part.rule));
    case 'either':
      return rule.of.flatMap(proportionalMeasures);
    default:
      return [];
  }
}

function vetoesBelow(rule: Rule): (readonly Veto[] | undefined)[] {
  if (rule.shape === 'either') return rule.of.flatMap(vetoesBelow);
  return rule.shape === 'sum' ? rule.parts.flatMap((part) => [part.vetoes, ...vetoesBelow(part.rule)]) : [];
}

export function operandsOf(value: Quantity): readonly Operand[] {
  if ('ratio' in value) return value.ratio;
  if ('growth' in value) return value.growth;
  if ('deviation' in value) return value.deviation;
  return 'mean' in value ? [] : [value.number];
}

function inputsOf(operand: Operand): readonly UsedInput[] {
  if ('input' in operand) return [{ name: operand.input, item: operand.item ?? null }];
  return membersOf(operand).flatMap(inputsOf);
}

/** Measures that an operand is made of, at any depth. */
export function measuresIn(operand: Operand): readonly string[] {
  return 'measure' in operand ? [operand.measure] : membersOf(operand).flatMap(measuresIn);
}

function membersOf(operand: Operand): readonly Operand[] {
  if ('sum' in operand) return operand.sum;
  if ('difference' in operand) return operand.difference;
  if ('product' in operand) return operand.product;
  if ('absolute' in operand) return [operand.absolute];
  return 'firstGiven' in operand ? operand.firstGiven : [];
}
