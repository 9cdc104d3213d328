/** The numbers that stand in tables: how they are read, and what is to be said of them, for those who mend cells. */
import type { TableNumbers } from '../inputs/fixes';
import type { InputSet } from '../inputs/readInputs';
import { amountProblems, PROJECT_AMOUNT } from '../progress/projectTable';
import { readTargets } from '../targets/readTargets';
import { TARGET_TABLE } from '../targets/titles';
import { PROJECT_TARGETS } from './readProjects';

/** Of every table that has numbers to mend; of a row of targets only the first problem is known. */
export function tableNumbers(inputs: InputSet): readonly TableNumbers[] {
  return [{ read: PROJECT_AMOUNT, problems: amountProblems(inputs) }, ...[TARGET_TABLE, PROJECT_TARGETS].map((name) => targetNumbers(name, inputs))];
}

function targetNumbers(name: string, inputs: InputSet): TableNumbers {
  const table = inputs.tables.get(name);
  const problems = table?.state === 'value' ? readTargets(table.value, name).problems : [];
  return { read: { name, kind: 'number', signed: true }, problems };
}
