/**
 * Large workbooks as finance offices keep them, one for each kind of content that is dear to read: ledgers with texts that
 * come back and texts that never do, a column for each month, remarks that each hold a word of the vocabulary, summaries of
 * units under headers of items, forms one below the other, running text, and numbers under codes.
 */
import type { CellContent, SheetValues } from '../src/scoring/recognition';

export interface Size {
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
}

type Line = readonly CellContent[];
/** The rows of one sheet, shorter or narrower than the sheet at will. */
type Filled = (sheet: number, size: Size) => readonly Line[];

const ACCOUNTS = ['办公费', '印刷费', '水费', '电费', '差旅费', '维修(护)费', '租赁费', '会议费', '培训费', '公务接待费', '劳务费', '委托业务费', '工会经费', '公务用车运行维护费'];
const SOURCES = ['一般公共预算', '财政直接支付', '政府性基金', '日常公用支出'];
const LEDGER = ['科目编码', '科目名称', '日期', '凭证号', '摘要', '年初预算数', '调整预算数', '支出数', '资金性质', '备注'];
const ITEMS = ['基本支出', '项目支出', '人员经费', '公用经费', '三公经费', '公务接待费', '公务用车购置及运行维护费', '因公出国（境）费', '政府采购', '固定资产原值'];
const STAGES = ['年初预算数', '调整预算数', '决算数'];
/** Every so many sheets there is a form above the ledger. */
const SHEETS_TO_A_FORM = 5;

const FORM: readonly Line[] = [
  ['编制单位：某市城市管理局', null, '2024年度', null, '单位：万元'],
  ['三公经费预算数', 13.45],
  ['项目', '年初预算数', '调整预算数', '决算数'],
  ['基本支出', 932.98, 932.98, 930.1],
  ['项目支出', 100, 120, 110],
  ['合计', 1032.98, 1052.98, 1040.1],
  [],
];

/** The same remarks come back in one row of three; the others are of their voucher alone. */
function remark(row: number): string {
  if (row % 3 === 0) return '财政授权支付办公用品款';
  return row % 3 === 1 ? `报${row}号张某等赴京差旅费，共${row % 9}人，金额${row * 3}元` : `预算指标${row}支付第${row}批办公设备购置及维护服务费用`;
}

function entry(row: number, columns: number): Line {
  const start = [`${2130101 + (row % 40)}`, at(ACCOUNTS, row), `2024-${(row % 12) + 1}-15`, `记-${row}`, remark(row), row * 1.5, row % 7 === 0 ? null : row * 1.25, row / 4, at(SOURCES, row), row % 4 === 0 ? remark(row + 1) : '-'];
  return [...start, ...amounts(row, columns - start.length)];
}

function amounts(row: number, count: number): number[] {
  return Array.from({ length: count }, (_, column) => (row * (column + 1)) / 4);
}

function at<Value>(list: readonly Value[], item: number): Value | null {
  return list[item % list.length] ?? null;
}

function lines(count: number, line: (row: number) => Line): readonly Line[] {
  return Array.from({ length: count }, (_, row) => line(row));
}

function monthsFrom(column: number, columns: number): string[] {
  return Array.from({ length: columns - column }, (_, month) => `${(month % 12) + 1}月${month < 12 ? '支出数' : '累计支出'}`);
}

/** The kinds by what is dear in each. */
export const LARGE_WORKBOOKS = {
  mixed: (sheet, { rows, columns }) => {
    const form = sheet % SHEETS_TO_A_FORM === 0 ? FORM : [];
    const isByMonth = sheet % SHEETS_TO_A_FORM === 1;
    const header = [...LEDGER, ...Array.from({ length: columns - LEDGER.length }, (_, column) => (isByMonth ? `${column + 1}月支出` : `金额${column + 1}`))];
    return [...form, header, ...lines(rows - form.length - 1, (row) => entry(row, columns))];
  },
  months: (_, { rows, columns }) => [
    ['支出明细账（单位：元）'],
    ['科目名称', '项目名称', ...monthsFrom(2, columns)],
    ...lines(rows - 2, (row) => [`${at(ACCOUNTS, row)}（支出${row}）`, `项目支出${row}号`, ...amounts(row, columns - 2)]),
  ],
  remarks: (sheet, { rows, columns }) => [
    ['摘要', ...Array.from({ length: columns - 1 }, (_, column) => `${at(ITEMS, column)}${at(STAGES, column)}`)],
    ...lines(rows - 1, (row) => [`预算指标${sheet}-${row}支付设备购置款`, ...amounts(row, columns - 1)]),
  ],
  units: (sheet, { rows, columns }) => [
    ['2024年度各单位支出情况汇总表'],
    [null, ...Array.from({ length: columns - 1 }, (_, column) => (column % 3 === 0 ? at(ITEMS, column / 3) : null))],
    ['单位名称', ...Array.from({ length: columns - 1 }, (_, column) => at(STAGES, column))],
    ...lines(rows - 3, (row) => [row % 50 === 49 ? '小计' : `某市第${sheet * rows + row}管理站部门`, ...amounts(row, columns - 1)]),
  ],
  forms: (sheet, { rows, columns }) =>
    Array.from({ length: Math.ceil(rows / (FORM.length + 1)) }, (_, form): readonly Line[] => [
      [`表${form}-${sheet} 部门预算执行情况表`],
      ...FORM.map((line, row) => (row > 2 ? [...line, ...amounts(form, columns - line.length)] : line)),
    ]).flat(),
  prose: (sheet, { rows }) => lines(rows, (row) => [row, `（${row}）${sheet}号项目年初预算${row}.5万元，调整后预算${row + 1}.5万元，全年实际支出${row}.25万元，预算执行率${row % 100}%，完成政府采购${row % 9}批。`]),
  numbers: (_, { rows, columns }) => [['编码', ...monthsFrom(1, columns)], ...lines(rows - 1, (row) => [`A${row}`, ...amounts(row, columns - 1)])],
} as const satisfies Readonly<Record<string, Filled>>;

export type Kind = keyof typeof LARGE_WORKBOOKS;

/** Rectangular, as the cells of a used range are. */
export function largeWorkbook(kind: Kind, size: Size): readonly SheetValues[] {
  return Array.from({ length: size.sheets }, (_, sheet) => ({
    name: `明细${sheet + 1}`,
    top: 0,
    left: 0,
    rows: LARGE_WORKBOOKS[kind](sheet, size).map((line) => Array.from({ length: size.columns }, (__, column) => line[column] ?? null)),
  }));
}
