/** 自评打分表 as the template makes it: the points of each row, words to choose from, and a reminder that any program calculates. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { loadBuiltin } from '../../src/scoring/frameworks/library';
import type { Framework } from '../../src/scoring/frameworks/model';
import { judgementSheet } from '../../src/workbook/template/judgementSheet';
import { WorkbookModel } from '../../src/workbench/model';
import { sample, setCell, sheetOf } from '../support/sample';
import { scoreOf } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { convert, XLSX } from '../workbench/xlsx/support/convert';

const hubei = async (): Promise<Framework> => {
  const framework = await loadBuiltin('hubei-type');
  if (!framework) throw new Error('no framework');
  return framework;
};
const reminders = (framework: Framework, ...rows: (string | number)[][]) => judgementSheet(framework, 'zh-CN', rows).beside.map(([maximum, reminder]) => [maximum?.value, reminder?.value]);

test.each<[what: string, row: (string | number)[], reminder: string]>([
  ['full marks', ['预算编制规范性', '', 5], ''],
  ['less without a reason', ['预算编制规范性', '', 4], '须填写扣分原因'],
  ['less with a reason', ['预算编制规范性', '', 4, '一项不符'], ''],
  ['nothing yet', ['预算编制规范性', '', ''], ''],
  ['not applicable without a reason', ['预算编制规范性', '', '不适用'], '须填写扣分原因'],
])('%s', (_what, row, reminder) => {
  expect(reminders(DEFAULT_FRAMEWORK, row)).toEqual([[5, reminder]]);
});

test('a grade that loses points wants a reason, the best one none', () => {
  expect(reminders(DEFAULT_FRAMEWORK, ['预决算信息公开', '预算公开', '按规定公开'], ['', '决算公开', '未公开'])).toEqual([[1.5, ''], [1.5, '须填写扣分原因']]);
});

test('a grade with a range is offered, and then wants points within it', async () => {
  const framework = await hubei();
  const { rows, choices } = judgementSheet(framework, 'zh-CN', undefined);
  const row = rows.findIndex(([indicator]) => indicator === '效益指标完成情况');

  expect(choices.find((each) => each.row === row + 3)?.options).toContain('达成预期指标');
  expect(reminders(framework, ['效益指标完成情况', '', '达成预期指标'])[0]?.[1]).toBe('请改填 16～20 之间的得分');
});

test('the formula looks at the row’s own cells, and no cell that a person fills has one', () => {
  const sheet = sheetOf(sample(), '自评打分');
  const formulas = [...sheet.filledCells()].filter(({ content }) => content.formula !== null);

  expect(new Set(formulas.map(({ column }) => column))).toEqual(new Set([6]));
  expect(sheet.content(3, 6).formula).toBe('IF(LEN(TRIM(D4))>0,"",IF(OR(C4="不适用"),"须填写扣分原因",IF(ISNUMBER(C4),IF(C4<F4,"须填写扣分原因",""),"")))');
});

test('the sample scores as before', async () => {
  expect((await scoreOf(sample())).scorecard.total.score).toBe('94.8');
});

describeWithLibreOffice('the reminder, recalculated by LibreOffice', (soffice) => {
  test('stands where a reason is mandatory and lacking, and nowhere else', async () => {
    const model = sample();
    const rows: readonly (readonly [row: number, score: number | string | null, reason: string | null, reminder: string | null])[] = [
      [8, 4, null, '须填写扣分原因'],
      [9, 2, '缺一项目标', null],
      [3, 1, null, null],
      [4, '不适用', null, '须填写扣分原因'],
      [5, null, null, null],
      [6, 0.5, '   ', '须填写扣分原因'],
    ];
    for (const [row, score, reason] of rows) {
      setCell(model, '自评打分', row, 2, score);
      setCell(model, '自评打分', row, 3, reason);
    }
    const recalculated = WorkbookModel.open(convert(soffice, XLSX, { 'reminders.xlsx': model.save() })['reminders.xlsx'] ?? new Uint8Array());
    const reminders = rows.map(([row]) => sheetOf(recalculated, '自评打分').content(row, 6).value);
    expect(reminders.map((value) => (value === '' ? null : value))).toEqual(rows.map(([, , , reminder]) => reminder));
  });
});
