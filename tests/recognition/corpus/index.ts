/** The workbooks of the corpus. Those held out are not looked at by who works on the recogniser. */
import { BUDGETS } from './dev/budgets';
import { FORMS } from './dev/forms';
import { PUBLIC_FUNDS } from './dev/publicFunds';
import { QUARTERS } from './dev/quarters';
import type { CorpusCase, Part } from './support/case';

export const CORPUS: Readonly<Record<Part, readonly CorpusCase[]>> = {
  dev: [...FORMS, ...BUDGETS, ...PUBLIC_FUNDS, ...QUARTERS],
  'held-out': [],
};
