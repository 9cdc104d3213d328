/** What an indicator is scored from, in the order in which its rule asks: inputs of the workbook and a person's scores. */
import type { Leaf } from '../frameworks/leaves';
import type { Framework, Indicator, Measure, Operand, Rule } from '../frameworks/model';

export type Need =
  | { readonly kind: 'input'; readonly input: string; readonly optional: boolean }
  /** `item` is a part or checklist item; `null` is the indicator as a whole. */
  | { readonly kind: 'judgement'; readonly item: Leaf | null };

/** Each need once, those that the rule can do without at the end. */
export function needsOf(indicator: Indicator, framework: Framework): readonly Need[] {
  const measures = new Map(framework.measures.map((measure) => [measure.id, measure]));
  const found = [...ofVetoes(indicator, measures), ...ofRule(indicator.rule, null, measures)];
  const first = new Map<string, Need>();
  for (const need of found) {
    const key = need.kind === 'input' ? need.input : `judgement/${need.item?.id ?? ''}`;
    const known = first.get(key);
    // An input that one place can do without and another can't is needed.
    if (!known || (known.kind === 'input' && known.optional && need.kind === 'input' && !need.optional)) first.set(key, need);
  }
  const needs = [...first.values()];
  const canDoWithout = (need: Need) => need.kind === 'input' && need.optional;
  return [...needs.filter((need) => !canDoWithout(need)), ...needs.filter(canDoWithout)];
}

type Measures = ReadonlyMap<string, Measure>;

function ofRule(rule: Rule, leaf: Leaf | null, measures: Measures): Need[] {
  switch (rule.shape) {
    case 'sum':
      return rule.parts.flatMap((part) => [...ofVetoes(part, measures), ...ofRule(part.rule, part, measures)]);
    case 'checklist':
      return rule.items.map((item) => ({ kind: 'judgement', item: { ...item, rule: { shape: 'manual' } } }));
    case 'either':
      return rule.of.flatMap((alternative) => ofRule(alternative, leaf, measures));
    case 'manual':
    case 'yes-no':
    case 'grades':
      return [{ kind: 'judgement', item: leaf }];
    case 'targets':
      return [TARGET_TABLE];
    case 'weighted':
      return rule.terms.flatMap(({ measure }) => ofMeasure(measure, measures));
    case 'bands':
    case 'proportional':
    case 'slope':
    case 'steps':
    case 'occurrences':
      return ofMeasure(rule.measure, measures);
  }
}

const TARGET_TABLE: Need = { kind: 'input', input: '绩效目标表', optional: false };

function ofVetoes({ vetoes }: Pick<Indicator, 'vetoes'>, measures: Measures): Need[] {
  return (vetoes ?? []).flatMap(({ value }) => ofOperand(value, false, measures));
}

function ofMeasure(id: string, measures: Measures): Need[] {
  const measure = measures.get(id);
  if (!measure) throw new Error(`the framework has no measure ${id}`);
  const { value } = measure;
  if ('ratio' in value) return value.ratio.flatMap((operand) => ofOperand(operand, false, measures));
  if ('growth' in value) return value.growth.flatMap((operand) => ofOperand(operand, false, measures));
  if ('deviation' in value) return value.deviation.flatMap((operand) => ofOperand(operand, false, measures));
  if ('mean' in value) return value.mean.flatMap((part) => ofMeasure(part, measures));
  return ofOperand(value.number, false, measures);
}

function ofOperand(operand: Operand, optional: boolean, measures: Measures): Need[] {
  if ('constant' in operand) return [];
  if ('input' in operand) return [{ kind: 'input', input: operand.input, optional: optional || operand.ifBlank !== undefined }];
  if ('sum' in operand) return operand.sum.flatMap((part) => ofOperand(part, optional, measures));
  if ('difference' in operand) return operand.difference.flatMap((part) => ofOperand(part, optional, measures));
  if ('product' in operand) return operand.product.flatMap((part) => ofOperand(part, optional, measures));
  if ('absolute' in operand) return ofOperand(operand.absolute, optional, measures);
  if ('measure' in operand) return ofMeasure(operand.measure, measures);
  if ('count' in operand) return [TARGET_TABLE];
  const last = operand.firstGiven.length - 1;
  return operand.firstGiven.flatMap((part, index) => ofOperand(part, optional || index < last, measures));
}
