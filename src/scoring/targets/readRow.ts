/** One row of a target table. */
import { compare, exactText, integer, multiply, ZERO, type Ratio } from '../exact/ratio';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
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
  const plain = typeof cell.value === 'number' ? numberFromCell(cell.value) : null;
  if (plain) return plain;
  const read = typeof cell.value === 'string' ? numberFromText(cell.value) : null;
  const rowUnit = unit.normalize('NFKC');
  // A row whose unit is % counts in percent: "100%" typed as text is then 100, like the number 100 beside it.
  if (read?.percent) return rowUnit === '%' ? multiply(read.value, integer(100)) : read.value;
  if (read && (read.unit === '' || read.unit === rowUnit)) return read.value;
  const error = errorOf(cell);
  return error === null ? problem('not-a-number', 'error', at(cell, input), { text: shown(cell) }) : problem('cell-error', 'error', at(cell, input), { error });
}
