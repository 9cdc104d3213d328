/**
 * The unit of one input in the comment of its defined name, where the Name Manager shows it: 「单位：元」. What else a
 * person wrote there stays.
 */
import { isAmountUnit, type AmountUnit } from './readNumber';

const UNIT = /(?:金额)?单位\s*[:：]\s*(?:人民币)?(万元|元)/;
/** The statement with what parts it from its neighbours. */
const UNIT_WITH_SEPARATORS = new RegExp(`\\s*[；;，,]?\\s*${UNIT.source}`, 'g');

/** `null` when the comment names no unit. */
export function unitInComment(comment: string): AmountUnit | null {
  const unit = UNIT.exec(comment)?.[1] ?? '';
  return isAmountUnit(unit) ? unit : null;
}

/** The comment with another unit, or with none. */
export function commentWithUnit(comment: string, unit: AmountUnit | null): string {
  if (unitInComment(comment) === unit) return comment;
  const rest = comment.replace(UNIT_WITH_SEPARATORS, '').replace(/^[；;，,\s]+/, '').trimEnd();
  const statement = unit === null ? '' : `单位：${unit}`;
  return [rest, statement].filter((part) => part !== '').join('；');
}
