/** Numbers of inputs as the workbook shows them: amounts in their own unit, counts whole, rates as percentages. */
import { exactText, type Ratio } from '../exact/ratio';
import { percentText, roundedText, type Rounding } from '../exact/rounding';
import { inputNamed } from '../inputs/catalogue';
import { fromCoreUnit } from '../inputs/readNumber';
import { unitOf, type InputSet } from '../inputs/readInputs';

const TWO_DECIMALS: Rounding = { decimals: 2, mode: 'half-up' };

/** @param input the input that says what kind of number it is */
export function figureOf(value: Ratio, input: string, inputs: InputSet): string {
  const kind = inputNamed(input)?.kind;
  if (kind === 'rate') return percentText(value, TWO_DECIMALS);
  if (kind !== 'amount') return exactText(value);
  const unit = unitOf(inputs, input);
  return `${shortest(fromCoreUnit(value, unit))}${unit}`;
}

/** Two decimals, more only where the number has them. */
function shortest(value: Ratio): string {
  const exact = exactText(value);
  const decimals = exact.split('.')[1]?.length ?? 0;
  return exact.includes('/') || decimals <= TWO_DECIMALS.decimals ? roundedText(value, TWO_DECIMALS) : exact;
}
