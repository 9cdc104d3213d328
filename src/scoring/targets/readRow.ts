/** One row of a target table. */
import { compare, exactText, integer, multiply, ZERO, type Ratio } from '../exact/ratio';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
import { defectOf } from '../inputs/numberDefects';
import { showsDate, showsPercent } from '../inputs/numberFormats';
import { numberFromCell, numberFromText } from '../inputs/readNumber';
import { textOf, type TableRow } from '../inputs/tables';
import { problem, type Problem } from '../problems';
import type { Target } from './model';
import { isQualitative, leadingOperator, operatorNamed, type Operator } from './operators';
import type { TargetColumn } from './titles';

type Row = TableRow<TargetColumn>;

/** A target or, when the row can't be read, what is wrong with it. */
export function readRow(row: Row, levels: Pick<Target, 'category' | 'group'>, input: string): Target | Problem {
  const name = textOf(row.name);
  if (name === null) return problem('target-without-name', 'warning', at(row.name, input), {});
  const weight = readValue(row.weight, '', input);
  if (weight && 'code' in weight) return weight;
  if (weight && compare(weight, ZERO) < 0) return problem('negative', 'error', at(row.weight, input), { text: exactText(weight) });
  const score = readValue(row.score, '', input);
  if (score && 'code' in score) return score;
  if (score && weight && (compare(score, ZERO) < 0 || compare(score, weight) > 0)) {
    return problem('judgement-out-of-range', 'error', at(row.score, input), { indicator: name, text: exactText(score), maximum: exactText(weight) });
  }
  const read = readBoth(row, input);
  if ('code' in read) return read;
  return {
    name,
    ...levels,
    ...read,
    weight,
    weightCell: row.weight?.address ?? null,
    score,
    scoreCell: row.score?.address ?? null,
    evidence: textOf(row.evidence),
    reason: textOf(row.reason),
    reasonCell: row.reason?.address ?? null,
    remedy: textOf(row.remedy),
    cell: row.actual?.address ?? null,
  };
}

type Both = { unit: string } & (
  | { kind: 'measured'; operator: Operator; target: Ratio; actual: Ratio | null }
  | { kind: 'qualitative'; target: string; actual: string | null }
);

/** Target and actual: numbers, or words where the operator says so or the target has none and is no number. */
function readBoth(row: Row, input: string): Both | Problem {
  const written = textOf(row.operator) ?? '';
  const words = typeof row.target?.value === 'string' ? (textOf(row.target) ?? '') : '';
  const own = textOf(row.unit) ?? '';
  if (isQualitative(written)) return { kind: 'qualitative', target: textOf(row.target) ?? '', actual: textOf(row.actual), unit: own };
  const leading = written === '' ? leadingOperator(words) : undefined;
  if (written === '' && !leading && words !== '' && !numberFromText(words)) return { kind: 'qualitative', target: words, actual: textOf(row.actual), unit: own };
  const operator = leading?.operator ?? operatorNamed(written);
  if (!operator) return problem('operator-unknown', 'error', at(row.operator, input), { text: written });
  const targetCell = leading && row.target ? { ...row.target, value: leading.rest } : row.target;
  // In 「≥50个」 the unit stands behind the number. A percent sign is none: it makes another number.
  const unit = own === '' && leading ? (numberFromText(leading.rest)?.unit ?? '') : own;
  const target = readValue(targetCell, unit, input);
  if (target === null) return problem('cell-blank', 'error', at(row.target, input), {});
  if ('code' in target) return target;
  const actual = readValue(row.actual, unit, input);
  return actual && 'code' in actual ? actual : { kind: 'measured', operator, target, actual, unit };
}

function at(cell: Cell | undefined, input: string): { input: string; cell: string | null } {
  return { input, cell: cell?.address ?? null };
}

/** A number in the row's unit; `null` when the cell is blank. A unit behind it must be that of the row, for 2万 is not 2. */
function readValue(cell: Cell | undefined, unit: string, input: string): Ratio | Problem | null {
  if (!cell || isBlank(cell)) return null;
  const rowUnit = unit.normalize('NFKC');
  // A row whose unit is % counts in percent: 100%, typed as text or shown by the format, is then 100, like the number 100 beside it.
  const inRow = (value: Ratio, percent: boolean) => (percent && rowUnit === '%' ? multiply(value, integer(100)) : value);
  const { value, format = '' } = cell;
  const plain = typeof value === 'number' && !showsDate(format) ? numberFromCell(value) : null;
  if (plain) return inRow(plain, showsPercent(format));
  const read = typeof value === 'string' ? numberFromText(value) : null;
  if (read && (read.percent || read.unit === '' || read.unit === rowUnit)) return inRow(read.value, read.percent);
  return unreadable(cell, input);
}

function unreadable(cell: Cell, input: string): Problem {
  const error = errorOf(cell);
  if (error !== null) return problem('cell-error', 'error', at(cell, input), { error });
  const text = shown(cell);
  if (typeof cell.value === 'boolean') return problem('boolean-for-number', 'error', at(cell, input), { text: text.toUpperCase() });
  if (typeof cell.value === 'number') return problem('date-for-number', 'error', at(cell, input), { text });
  // Which units could stand here the row says, not the kinds of inputs.
  const { defect } = defectOf(text, 'number');
  return problem(defect === 'unit-unknown' ? 'not-a-number' : defect, 'error', at(cell, input), { text });
}
