/** The formulas over real defined names, in a workbook that the workbench saves and LibreOffice recalculates. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { indicatorsOf } from '../../src/scoring/frameworks/model';
import { formulaSheet } from '../../src/scoring/formulas';
import { WorkbookModel } from '../../src/workbench/model';
import { sample } from '../support/sample';
import { describeWithLibreOffice } from '../support/tools';
import { convert, XLSX } from '../workbench/xlsx/support/convert';

const FORM = '自评评分表';
const WORK = '评分计算';
const INDICATORS = indicatorsOf(DEFAULT_FRAMEWORK).map(({ indicator }) => indicator);
const COLUMNS = { score: 5, deduction: 6, reason: 7 } as const;
const TOTAL_ROW = INDICATORS.length;

/** The sample workbook with a form of formulas, saved to a file. */
function formulaWorkbook(): Uint8Array {
  const model = sample();
  const names = new Set(model.names.map(({ name }) => name));
  const { indicators, total, work } = formulaSheet(DEFAULT_FRAMEWORK, {
    input: (name) => (names.has(name) ? name : null),
    judgements: { reference: '自评打分表', capacity: 100, columns: { indicator: 1, item: 2, score: 3, reason: 4 } },
    targets: { reference: '绩效目标表', capacity: 20, columns: { name: 1, operator: 2, target: 3, actual: 5 }, hasOwnPoints: false },
    work: { sheet: WORK, row: 0, column: 0 },
    scoreCell: (id) => `${FORM}!$F$${INDICATORS.findIndex((indicator) => indicator.id === id) + 1}`,
    withReasons: true,
    language: 'zh-CN',
  });
  model.addSheet(FORM).edit('add-in', (cells) => {
    const put = (row: number, column: number, formula: string | null) => cells.set(row, column, { value: null, formula: formula?.slice(1) ?? null });
    INDICATORS.forEach(({ id }, row) => {
      const formulas = indicators.get(id);
      if (!formulas || !('score' in formulas)) throw new Error(`${id} has no formula`);
      put(row, COLUMNS.score, formulas.score);
      put(row, COLUMNS.deduction, formulas.deduction);
      put(row, COLUMNS.reason, formulas.reason);
    });
    if (!('score' in total)) throw new Error(total.notExpressible);
    put(TOTAL_ROW, COLUMNS.score, total.score);
    put(TOTAL_ROW, COLUMNS.deduction, total.deduction);
    put(TOTAL_ROW, COLUMNS.reason, total.note);
  });
  model.addSheet(WORK).edit('add-in', (cells) => {
    work.forEach((row, line) => {
      row.forEach((cell, column) => {
        if (cell !== '') cells.set(line, column, cell.startsWith('=') ? { value: null, formula: cell.slice(1) } : { value: cell, formula: null });
      });
    });
  });
  return model.save();
}

describeWithLibreOffice('the formula sheet over the names of the sample workbook', (soffice) => {
  it('scores 94.8 of 100 after LibreOffice opened, recalculated and saved it', () => {
    const model = WorkbookModel.open(convert(soffice, XLSX, { 'sample.xlsx': formulaWorkbook() })['sample.xlsx'] ?? new Uint8Array());
    const form = model.sheetByName(FORM);
    const shown = (row: number, column: number) => form?.content(row, column).value;
    expect(shown(TOTAL_ROW, COLUMNS.score)).toBe(94.8);
    expect(shown(TOTAL_ROW, COLUMNS.reason)).toBe('共扣5.2分；评价等级：优。');
    const lost = INDICATORS.flatMap(({ id }, row) => (shown(row, COLUMNS.deduction) === 0 ? [] : [[id, shown(row, COLUMNS.score), shown(row, COLUMNS.deduction)]]));
    expect(lost).toEqual([
      ['target-clarity', 6.5, 0.5],
      ['outsourced-control', 0, 1],
      ['public-expenses', 4, 2],
      ['budget-execution', 4.3, 1.7],
    ]);
  });
});
