/** Do the measures lead somewhere? Every input exists, no measure goes in circles, each is used and can be divided. */
import { absolute, add, exactly, isZero, multiply, ONE, subtract, ZERO, type Ratio } from '../exact/ratio';
import { inputNamed } from '../inputs/catalogue';
import { measureIdsOf, vetoesWithin } from './compiled';
import { fault, type FrameworkFault } from './faults';
import { indicatorsOf, type Framework, type Operand, type Quantity } from './model';

export function lintMeasures(framework: Framework): FrameworkFault[] {
  const { measures } = framework;
  const ids = measures.map(({ id }) => id);
  const names = measures.map(({ name }) => name);
  return [
    ...repeated(ids).map((id) => fault('id-twice', 'error', 'measures', { id })),
    ...repeated(names).map((name) => fault('name-twice', 'error', 'measures', { name })),
    ...measures.flatMap(({ name, value }) => membersOf(value).flatMap((operand) => lintOperand(operand, name, framework))),
    ...lintUse(framework),
    ...measures.flatMap(({ id, name, value }) => (isDividedByZero(value) ? [fault('denominator-zero', 'error', name, { measure: id })] : [])),
    ...lintZeroPolicies(framework),
  ];
}

/** What an operand mentions must exist and be a number; quarters need to say which. */
export function lintOperand(operand: Operand, path: string, framework: Framework): FrameworkFault[] {
  if ('measure' in operand) {
    return framework.measures.some(({ id }) => id === operand.measure) ? [] : [fault('measure-unknown', 'error', path, { measure: operand.measure })];
  }
  if (!('input' in operand)) return operandsWithin(operand).flatMap((part) => lintOperand(part, path, framework));
  const input = inputNamed(operand.input);
  // An alias finds its input, but readings are kept by the Chinese name.
  if (input?.name !== operand.input) return [fault('input-unknown', 'error', path, { input: operand.input })];
  if (!['amount', 'count', 'rate'].includes(input.kind)) return [fault('input-of-wrong-kind', 'error', path, { input: operand.input })];
  return (input.shape === 'quarters') === (operand.item !== undefined) ? [] : [fault('item-needed', 'error', path, { input: operand.input })];
}

/** Circles and measures that nothing leads to, from the rules and vetoes down. */
function lintUse(framework: Framework): FrameworkFault[] {
  const quantities = new Map(framework.measures.map(({ id, value }) => [id, value]));
  const used = new Set<string>();
  const circular = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    const quantity = quantities.get(id);
    if (above.includes(id)) circular.add(id);
    if (!quantity || used.has(id)) return;
    used.add(id);
    for (const next of membersOf(quantity).flatMap(measuresWithin)) visit(next, [...above, id]);
  };
  for (const { indicator } of indicatorsOf(framework)) {
    const vetoes = [...(indicator.vetoes ?? []), ...vetoesWithin(indicator.rule)];
    for (const id of [...measureIdsOf(indicator.rule), ...vetoes.flatMap(({ value }) => measuresWithin(value))]) visit(id, []);
  }
  return [
    ...[...circular].map((id) => fault('measure-cycle', 'error', id, { measure: id })),
    ...framework.measures.filter(({ id }) => !used.has(id)).map(({ id, name }) => fault('measure-unused', 'warning', name, { measure: id })),
  ];
}

/** "Not applicable" takes an indicator out of the total; without rescaling, its points would silently count as lost. */
function lintZeroPolicies(framework: Framework): FrameworkFault[] {
  if (framework.notApplicable === 'excluded-and-rescaled') return [];
  return framework.measures.flatMap(({ id, name, value, zeroDenominator = framework.zeroDenominator, zeroOverZero }) => {
    const isDivided = !('number' in value) && !('mean' in value);
    return isDivided && [zeroDenominator, zeroOverZero].includes('not-applicable') ? [fault('not-applicable-not-rescaled', 'error', name, { measure: id })] : [];
  });
}

function isDividedByZero(value: Quantity): boolean {
  const denominator = 'ratio' in value ? value.ratio[1] : 'growth' in value ? value.growth[1] : 'deviation' in value ? value.deviation[1] : null;
  const constant = denominator && constantOf(denominator);
  return constant !== null && isZero(constant);
}

/** The value of an operand that no input changes; `null` for all others. */
function constantOf(operand: Operand): Ratio | null {
  if ('constant' in operand) return exactly(operand.constant);
  const parts = operandsWithin(operand).map(constantOf);
  const isProduct = 'product' in operand;
  if (isProduct && parts.some((part) => part !== null && isZero(part))) return ZERO;
  const values = parts.filter((part) => part !== null);
  const [first] = values;
  if (!first || values.length < parts.length) return null;
  if (isProduct) return values.reduce(multiply, ONE);
  if ('sum' in operand) return values.reduce(add, ZERO);
  if ('difference' in operand) return values.slice(1).reduce(subtract, first);
  return 'absolute' in operand ? absolute(first) : first;
}

/** The operands of a quantity; a mean's measures are operands as well. */
function membersOf(quantity: Quantity): readonly Operand[] {
  if ('mean' in quantity) return quantity.mean.map((measure) => ({ measure }));
  if ('number' in quantity) return [quantity.number];
  return 'ratio' in quantity ? quantity.ratio : 'growth' in quantity ? quantity.growth : quantity.deviation;
}

function operandsWithin(operand: Operand): readonly Operand[] {
  if ('sum' in operand) return operand.sum;
  if ('difference' in operand) return operand.difference;
  if ('product' in operand) return operand.product;
  if ('absolute' in operand) return [operand.absolute];
  return 'firstGiven' in operand ? operand.firstGiven : [];
}

function measuresWithin(operand: Operand): readonly string[] {
  return 'measure' in operand ? [operand.measure] : operandsWithin(operand).flatMap(measuresWithin);
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
