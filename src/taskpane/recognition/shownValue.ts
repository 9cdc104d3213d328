/** What a candidate's cells show, and what an amount in 元 comes to in 万元. */
import { exactText } from '../../scoring/exact/ratio';
import { roundedText } from '../../scoring/exact/rounding';
import { inCoreUnit, numberFromCell, numberFromText, type AmountUnit } from '../../scoring/inputs/readNumber';
import type { Candidate, CellContent } from '../../scoring/recognition/model';
import type { CandidateCells } from '../../workbook/recognition/model';

/** A cent has six decimals in 万元; what is finer is told rounded. */
const DECIMALS = 6;

/** As the cells show it; a value out of a text, or one that was summed up, as it is taken. `null` for a table. */
export function shownValue({ source, values }: Candidate, { texts }: CandidateCells): string | null {
  if (values.length === 0) return null;
  const isTaken = source.kind === 'text' || (source.kind === 'quarters' && source.sumUp) || texts.length !== values.length;
  return (isTaken ? values.map((value) => String(value ?? '')) : texts).join(' / ');
}

/** The rows below a table's header. */
export function tableRows({ source }: Candidate): number {
  return source.kind === 'area' ? source.place.rows - 1 : 0;
}

/** The amounts in 万元; `null` when they are in it already, or are no numbers. */
export function inCoreAmount({ values }: Candidate, unit: AmountUnit | null): string | null {
  if (unit !== '元') return null;
  const amounts = values.map((value) => amountOf(value));
  return amounts.some((amount) => amount === null) ? null : amounts.join(' / ');
}

function amountOf(value: CellContent): string | null {
  const number = typeof value === 'number' ? numberFromCell(value) : typeof value === 'string' ? (numberFromText(value)?.value ?? null) : null;
  if (!number) return null;
  const amount = inCoreUnit(number, '元');
  const exact = exactText(amount);
  return (exact.split('.')[1]?.length ?? 0) <= DECIMALS ? exact : roundedText(amount, { decimals: DECIMALS, mode: 'half-up' });
}
