/** The official tables of amounts: budget by item and time, execution by quarter, public funds by budget and account. */
import { templateMessages, type BudgetRow, type FundRow } from '../../messages/template';
import { HEAD_ROWS, type CellLook, type PlannedCell, type PlannedName, type PlannedSheet, type TemplateOptions } from './model';

/** An item with the input of each column; `null` where the table has none. */
type MatrixRow<Key extends string> = readonly [row: Key, look: 'label' | 'sublabel', ...inputs: (string | null)[]];

const BUDGET: readonly MatrixRow<BudgetRow>[] = [
  ['income', 'label', '年初预算收入', '调整后预算收入'],
  ['fiscalIncome', 'sublabel', '年初财政拨款收入', null],
  ['otherIncome', 'sublabel', '年初非财政拨款收入', null],
  ['generalIncome', 'sublabel', null, '调整后一般公共预算拨款'],
  ['fundIncome', 'sublabel', null, '调整后政府性基金拨款'],
  ['spending', 'label', '年初预算支出', '调整后预算支出'],
  ['basic', 'sublabel', '年初基本支出', '调整后基本支出'],
  ['staff', 'sublabel', '年初人员经费', null],
  ['running', 'sublabel', '年初公用经费', null],
  ['projects', 'sublabel', '年初项目支出', '调整后项目支出'],
  ['reallocation', 'label', null, null],
  ['reallocated', 'sublabel', null, '调剂金额'],
  ['exempt', 'sublabel', null, '免计调整金额'],
  ['exemptBasis', 'sublabel', null, '免计调整依据'],
];

const PUBLIC_FUNDS: readonly MatrixRow<FundRow>[] = [
  ['three', 'label', '三公预算', '三公支出'],
  ['abroad', 'sublabel', '因公出国预算', '因公出国支出'],
  ['vehicles', 'sublabel', '公务用车预算', '公务用车支出'],
  ['reception', 'sublabel', '公务接待预算', '公务接待支出'],
  ['running', 'label', '日常公用预算', '日常公用决算'],
];

const SPENT = '季度累计支出';
const BASE = '季度预算基数';
const ADJUSTED_BUDGET = '调整后预算支出';
const TEXTS = new Set(['免计调整依据']);

/** Inputs that these tables hold. */
export const NAMES_WITH_A_PLACE: ReadonlySet<string> = new Set([...[...BUDGET, ...PUBLIC_FUNDS].flatMap(([, , ...names]) => names.filter((name) => name !== null)), SPENT, BASE]);

type IsWanted = (name: string) => boolean;

export function amountSheets(isWanted: IsWanted, options: TemplateOptions): readonly PlannedSheet[] {
  const { sheets, headers, rows, fundRows } = templateMessages[options.language];
  return [
    ...matrixSheet(BUDGET, rows, { ...sheets.budget, columns: [headers.initial, headers.adjusted], remark: headers.remark, widths: [34, 16, 16, 40] }, isWanted, options),
    ...executionSheet(isWanted, options),
    ...matrixSheet(PUBLIC_FUNDS, fundRows, { ...sheets.publicFunds, columns: [headers.budget, headers.spent], remark: null, widths: [40, 16, 16] }, isWanted, options),
  ];
}

interface MatrixHead {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly [string, string];
  /** Title of a last column for remarks. */
  readonly remark: string | null;
  readonly widths: readonly number[];
}

function matrixSheet<Key extends string>(
  matrix: readonly MatrixRow<Key>[],
  labels: Readonly<Record<Key, string>>,
  head: MatrixHead,
  isWanted: IsWanted,
  { language, filling }: TemplateOptions,
): readonly PlannedSheet[] {
  const names: PlannedName[] = [];
  const body = matrix.map(([key, look, ...inputs], index): (PlannedCell | null)[] => {
    const cells = inputs.map((name, column): PlannedCell | null => {
      if (name === null || !isWanted(name)) return null;
      names.push({ name, row: HEAD_ROWS + index, column: column + 1, rows: 1, columns: 1 });
      return filled(TEXTS.has(name) ? 'text-input' : 'amount-input', filling.inputs[name]);
    });
    const remark = inputs.map((name) => (name === null ? undefined : filling.notes[name])).find((note) => note !== undefined) ?? '';
    return [{ look, value: labels[key] }, ...cells, ...(head.remark === null ? [] : [{ look: 'note', value: remark } as const])];
  });
  if (names.length === 0) return [];
  const titles = [templateMessages[language].headers.item, ...head.columns, ...(head.remark === null ? [] : [head.remark])];
  return [
    {
      name: head.name,
      widths: head.widths,
      rows: [[{ look: 'title', value: head.title }], [{ look: 'hint', value: templateMessages[language].amountsHint }], titles.map((value) => ({ look: 'header', value }) as const), ...body],
      names,
      choices: [],
    },
  ];
}

/** Four rows; what follows from the figures is a formula, so that a slip shows at once. */
function executionSheet(isWanted: IsWanted, { language, filling }: TemplateOptions): readonly PlannedSheet[] {
  if (!isWanted(SPENT) && !isWanted(BASE)) return [];
  const { sheets, executionHint, executionHeaders, quarters } = templateMessages[language];
  const at = (name: string, quarter: number) => {
    const values = filling.inputs[name];
    return typeof values === 'object' ? values[quarter] : undefined;
  };
  const budget = filling.inputs[ADJUSTED_BUDGET];
  const body = quarters.map((quarter, index): (PlannedCell | null)[] => {
    const line = HEAD_ROWS + index + 1;
    const schedule = (index + 1) / quarters.length;
    const spent = at(SPENT, index);
    const base = at(BASE, index) ?? (typeof budget === 'number' ? budget : 0);
    const progress = spent === undefined || base === 0 ? '' : spent / base;
    return [
      { look: 'label', value: quarter },
      isWanted(SPENT) ? filled('amount-input', at(SPENT, index)) : null,
      isWanted(BASE) ? filled('amount-input', at(BASE, index)) : null,
      { look: 'computed-rate', value: progress, formula: `IF(OR(B${line}="",N(IF(C${line}="",${ADJUSTED_BUDGET},C${line}))=0),"",B${line}/IF(C${line}="",${ADJUSTED_BUDGET},C${line}))` },
      { look: 'computed-rate', value: schedule },
      { look: 'computed-rate', value: progress === '' ? '' : progress / schedule, formula: `IF(D${line}="","",D${line}/E${line})` },
    ];
  });
  return [
    {
      name: sheets.execution.name,
      widths: [14, 18, 18, 14, 14, 14],
      rows: [[{ look: 'title', value: sheets.execution.title }], [{ look: 'hint', value: executionHint }], executionHeaders.map((value) => ({ look: 'header', value }) as const), ...body],
      names: [SPENT, BASE].flatMap((name, index) => (isWanted(name) ? [{ name, row: HEAD_ROWS, column: index + 1, rows: quarters.length, columns: 1 }] : [])),
      choices: [],
    },
  ];
}

function filled(look: CellLook, value: string | number | readonly number[] | undefined): PlannedCell {
  if (typeof value === 'object') throw new Error('an amount has one cell');
  return value === undefined ? { look } : { look, value };
}
