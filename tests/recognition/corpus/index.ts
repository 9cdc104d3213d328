/** The workbooks of the corpus. Those held out are not looked at by who works on the recogniser. */
import { BUDGETS } from './dev/budgets';
import { BUREAUS } from './dev/bureaus';
import { DOUBTFUL } from './dev/doubtful';
import { FIGURES_IN_TEXT } from './dev/figuresInText';
import { FORMS } from './dev/forms';
import { LEDGERS } from './dev/ledgers';
import { OTHERS } from './dev/others';
import { PROSE } from './dev/prose';
import { PUBLIC_EXPENSES } from './dev/publicExpenses';
import { PUBLIC_FUNDS } from './dev/publicFunds';
import { QUARTERS } from './dev/quarters';
import { REGISTERS } from './dev/registers';
import { SPENDING } from './dev/spending';
import { TABLES } from './dev/tables';
import { UNUSUAL } from './dev/unusual';
import { ACCOUNT_FORMS } from './held-out/accountForms';
import { ACCOUNTING } from './held-out/accounting';
import { BUDGET_SYSTEM } from './held-out/budgetSystem';
import { PEOPLE } from './held-out/people';
import { PURCHASES } from './held-out/purchases';
import { REMARKS } from './held-out/remarks';
import { WORKING_PAPERS } from './held-out/workingPapers';
import { BUDGET_TABLES } from './held-out-2/budgetTables';
import { EXECUTION } from './held-out-2/execution';
import { FINAL_ACCOUNTS } from './held-out-2/finalAccounts';
import { PUBLIC_EXPENSE_LEDGERS } from './held-out-2/publicExpenses';
import { SELF_EVALUATION } from './held-out-2/selfEvaluation';
import { STAFF_AND_ASSETS } from './held-out-2/staffAndAssets';
import type { CorpusCase, Part } from './support/case';

export const CORPUS: Readonly<Record<Part, readonly CorpusCase[]>> = {
  dev: [
    ...FORMS, ...BUDGETS, ...PUBLIC_FUNDS, ...QUARTERS, ...LEDGERS, ...PROSE, ...OTHERS, ...DOUBTFUL, ...TABLES,
    ...BUREAUS, ...FIGURES_IN_TEXT, ...SPENDING, ...PUBLIC_EXPENSES, ...REGISTERS, ...UNUSUAL,
  ],
  'held-out': [...ACCOUNT_FORMS, ...ACCOUNTING, ...BUDGET_SYSTEM, ...WORKING_PAPERS, ...PEOPLE, ...PURCHASES, ...REMARKS],
  'held-out-2': [...BUDGET_TABLES, ...FINAL_ACCOUNTS, ...EXECUTION, ...PUBLIC_EXPENSE_LEDGERS, ...STAFF_AND_ASSETS, ...SELF_EVALUATION],
};
