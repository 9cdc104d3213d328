/** A workbook as a finance office keeps it: ledgers with texts that come back and texts that never do, and a few forms. */
import type { CellContent, SheetValues } from '../src/scoring/recognition';

const ACCOUNTS = ['办公费', '印刷费', '水费', '电费', '差旅费', '维修(护)费', '租赁费', '会议费', '培训费', '公务接待费', '劳务费', '委托业务费', '工会经费', '公务用车运行维护费'];
const SOURCES = ['一般公共预算', '财政直接支付', '政府性基金', '日常公用支出'];
const LEDGER = ['科目编码', '科目名称', '日期', '凭证号', '摘要', '年初预算数', '调整预算数', '支出数', '资金性质', '备注'];
/** Every so many sheets there is a form above the ledger. */
const SHEETS_TO_A_FORM = 5;

const FORM: readonly (readonly CellContent[])[] = [
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

function entry(row: number, columns: number): CellContent[] {
  const start = [`${2130101 + (row % 40)}`, at(ACCOUNTS, row), `2024-${(row % 12) + 1}-15`, `记-${row}`, remark(row), row * 1.5, row % 7 === 0 ? null : row * 1.25, row / 4, at(SOURCES, row), row % 4 === 0 ? remark(row + 1) : '-'];
  return [...start, ...Array.from({ length: columns - start.length }, (_, column) => (row * column) / 4)];
}

function at<Value>(list: readonly Value[], item: number): Value | null {
  return list[item % list.length] ?? null;
}

export function largeWorkbook(sheets: number, rows: number, columns: number): readonly SheetValues[] {
  return Array.from({ length: sheets }, (_, sheet) => {
    const form = sheet % SHEETS_TO_A_FORM === 0 ? FORM : [];
    const isByMonth = sheet % SHEETS_TO_A_FORM === 1;
    const header = [...LEDGER, ...Array.from({ length: columns - LEDGER.length }, (__, column) => (isByMonth ? `${column + 1}月支出` : `金额${column + 1}`))];
    const entries = Array.from({ length: rows - form.length - 1 }, (__, row) => entry(row, columns));
    const all = [...form, header, ...entries];
    return { name: `明细${sheet + 1}`, top: 0, left: 0, rows: all.map((row) => Array.from({ length: columns }, (__, column) => row[column] ?? null)) };
  });
}
