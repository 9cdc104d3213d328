/** The workbooks of the corpus. Those held out are not looked at by who works on the recogniser. */
import { BUDGETS } from './dev/budgets';
import { DOUBTFUL } from './dev/doubtful';
import { FORMS } from './dev/forms';
import { LEDGERS } from './dev/ledgers';
import { OTHERS } from './dev/others';
import { PROSE } from './dev/prose';
import { PUBLIC_FUNDS } from './dev/publicFunds';
import { QUARTERS } from './dev/quarters';
import { TABLES } from './dev/tables';
import { BUREAUS } from './held-out/bureaus';
import { FIGURES_IN_TEXT } from './held-out/figuresInText';
import { PUBLIC_EXPENSES } from './held-out/publicExpenses';
import { REGISTERS } from './held-out/registers';
import { SPENDING } from './held-out/spending';
import { UNUSUAL } from './held-out/unusual';
import type { CorpusCase, Part } from './support/case';

export const CORPUS: Readonly<Record<Part, readonly CorpusCase[]>> = {
  dev: [...FORMS, ...BUDGETS, ...PUBLIC_FUNDS, ...QUARTERS, ...LEDGERS, ...PROSE, ...OTHERS, ...DOUBTFUL, ...TABLES],
  'held-out': [...BUREAUS, ...FIGURES_IN_TEXT, ...SPENDING, ...PUBLIC_EXPENSES, ...REGISTERS, ...UNUSUAL],
};
