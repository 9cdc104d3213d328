/** The workbooks of the corpus. Those held out are not looked at by whoever works on the recogniser. */
import { ACCOUNTS_OF_YEAR } from './dev/accountsOfYear';
import { BUDGETS } from './dev/budgets';
import { BUDGET_TABLES } from './dev/budgetTables';
import { BUREAUS } from './dev/bureaus';
import { CARRYING_OUT } from './dev/carryingOut';
import { COUNTS_AND_LINES } from './dev/countsAndLines';
import { DOUBTFUL } from './dev/doubtful';
import { EVALUATION_DATA } from './dev/evaluationData';
import { EXECUTION } from './dev/execution';
import { EXPENSE_TABLES } from './dev/expenseTables';
import { FIGURES_IN_TEXT } from './dev/figuresInText';
import { FINAL_ACCOUNTS } from './dev/finalAccounts';
import { FORMS } from './dev/forms';
import { LEDGERS } from './dev/ledgers';
import { NAMES_AND_DATES } from './dev/namesAndDates';
import { OTHERS } from './dev/others';
import { PROSE } from './dev/prose';
import { PUBLIC_EXPENSE_LEDGERS } from './dev/publicExpenseLedgers';
import { PUBLIC_EXPENSES } from './dev/publicExpenses';
import { PUBLIC_FUNDS } from './dev/publicFunds';
import { PUBLISHED_BUDGETS } from './dev/publishedBudgets';
import { QUARTERS } from './dev/quarters';
import { REGISTERS } from './dev/registers';
import { SELF_EVALUATION } from './dev/selfEvaluation';
import { SPENDING } from './dev/spending';
import { STAFF_AND_ASSETS } from './dev/staffAndAssets';
import { STAFF_AND_PROPERTY } from './dev/staffAndProperty';
import { TABLES } from './dev/tables';
import { UNUSUAL } from './dev/unusual';
import { ACCOUNT_FORMS } from './held-out/accountForms';
import { ACCOUNTING } from './held-out/accounting';
import { BUDGET_SYSTEM } from './held-out/budgetSystem';
import { PEOPLE } from './held-out/people';
import { PURCHASES } from './held-out/purchases';
import { REMARKS } from './held-out/remarks';
import { WORKING_PAPERS } from './held-out/workingPapers';
import { PROGRESS } from './held-out-2/carryingOut';
import { EVALUATION_FORMS } from './held-out-2/evaluationForms';
import { LEDGERS_OF_YEAR } from './held-out-2/ledgers';
import { PUBLISHED_TABLES } from './held-out-2/publishedTables';
import type { CorpusCase, Part } from './support/case';

export const CORPUS: Readonly<Record<Part, readonly CorpusCase[]>> = {
  dev: [
    ...FORMS, ...BUDGETS, ...PUBLIC_FUNDS, ...QUARTERS, ...LEDGERS, ...PROSE, ...OTHERS, ...DOUBTFUL, ...TABLES,
    ...BUREAUS, ...FIGURES_IN_TEXT, ...SPENDING, ...PUBLIC_EXPENSES, ...REGISTERS, ...UNUSUAL,
    ...BUDGET_TABLES, ...FINAL_ACCOUNTS, ...EXECUTION, ...PUBLIC_EXPENSE_LEDGERS, ...STAFF_AND_ASSETS, ...SELF_EVALUATION,
    ...PUBLISHED_BUDGETS, ...ACCOUNTS_OF_YEAR, ...CARRYING_OUT, ...EXPENSE_TABLES, ...STAFF_AND_PROPERTY, ...EVALUATION_DATA,
    ...COUNTS_AND_LINES, ...NAMES_AND_DATES,
  ],
  'held-out': [...ACCOUNT_FORMS, ...ACCOUNTING, ...BUDGET_SYSTEM, ...WORKING_PAPERS, ...PEOPLE, ...PURCHASES, ...REMARKS],
  'held-out-2': [...PUBLISHED_TABLES, ...PROGRESS, ...LEDGERS_OF_YEAR, ...EVALUATION_FORMS],
};
