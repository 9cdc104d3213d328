/** Inputs that a table gives as well: another number than the typed one, one taken in its place, or one that stays open. */
import { compare } from '../exact/ratio';
import type { Framework } from '../frameworks/model';
import { inputsUsedBy } from '../frameworks/usage';
import { inputNamed } from '../inputs/catalogue';
import type { InputSet } from '../inputs/readInputs';
import { figureOf } from './figures';
import { finding, type Finding } from './model';

export function derivedInputs(inputs: InputSet, framework: Framework): readonly Finding[] {
  const { derived = [] } = inputs;
  if (derived.length === 0) return [];
  const used = inputsUsedBy(framework);
  return derived.flatMap(({ input, table, cell, value, open, typed }): Finding[] => {
    const names = { input, inputEn: inputNamed(input)?.alias ?? null, table };
    const inTable = { input: table, cell };
    if (typed) {
      if (!value || compare(typed.value, value) === 0) return [];
      const figures = { typed: figureOf(typed.value, input, inputs), typedCell: typed.cell, derived: figureOf(value, input, inputs), cell };
      return [finding('derived-differs', 'warning', [{ input, cell: typed.cell }, inTable], { ...names, ...figures })];
    }
    if (!used.has(input)) return [];
    if (value) return [finding('derived-used', 'note', [inTable], { ...names, derived: figureOf(value, input, inputs) })];
    return open ? [finding('derived-open', 'ask', [inTable], { ...names, why: open })] : [];
  });
}
