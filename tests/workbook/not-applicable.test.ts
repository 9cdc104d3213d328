/** An indicator that does not apply, as the scoring sheet, the command and the next Score tell it; and how the total was scaled. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Framework } from '../../src/scoring/frameworks/model';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { scoreWorkbook, type SheetContent } from '../../src/workbook/score';
import { sample, setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { convert, XLSX } from '../workbench/xlsx/support/convert';

const FRAMEWORK: Framework = { ...DEFAULT_FRAMEWORK, id: 'rescaling', notApplicable: 'excluded-and-rescaled' };
const SHEET = '自评评分表';
/** Zero-based rows of the form: 预算编制规范性, the total. */
const ROW = { compliance: 4, total: 24 } as const;
const [SCORE, REASON] = [5, 6] as const;
const TOTAL_NOTE = '共扣5.5分；评价等级：优。1项指标不适用，不计分；其余指标分值95分，得89.8分，折算为满分100分：89.8÷95×100＝94.5分。';

/** The published workbook in which one indicator of 5 points does not apply. */
function withoutOne(): WorkbookModel {
  const model = sample();
  setCell(model, '自评打分', 8, 2, '不适用');
  setCell(model, '自评打分', 8, 3, '本年未编制预算');
  return model;
}
const scored = (model: WorkbookModel, content: SheetContent = 'values', framework = FRAMEWORK) => withExcel(model, () => scoreWorkbook({ framework, language: 'zh-CN', content }));
const at = (model: WorkbookModel, row: number, column: number) => sheetOf(model, SHEET).content(row, column).value;

test('the sheet says so with the reason, and at the total how it was scaled', async () => {
  const model = withoutOne();
  await scored(model);
  expect([at(model, ROW.compliance, SCORE), at(model, ROW.compliance, REASON)]).toEqual(['不适用', '不适用：本年未编制预算。']);
  expect([at(model, ROW.total, SCORE), at(model, ROW.total, REASON)]).toEqual([94.5, TOTAL_NOTE]);
});

test('the words are the program’s: the next Score counts the indicator again, and tells the move', async () => {
  const model = withoutOne();
  await scored(model);
  expect((await scored(model)).scorecard.problems.filter(({ severity }) => severity !== 'ask')).toEqual([]);
  setCell(model, '自评打分', 8, 2, 5);
  const { sheet, scorecard } = await scored(model);
  expect(scorecard.total).toMatchObject({ score: '94.8', rescaled: null });
  expect(sheet.kept).toEqual([]);
  expect(sheet.moved).toContainEqual({ indicator: 'budget-compliance', before: '不适用', after: '5.0' });
});

test('while another indicator is open nothing is scaled yet, and the total says that it will be', async () => {
  const model = withoutOne();
  model.removeName('三公支出', null);
  await scored(model);
  expect(at(model, ROW.total, REASON)).toBe('1项指标未评分，合计为部分得分，暂不评定等级。1项指标不适用，其余指标评完后折算为满分。');
});

test('where the framework does not allow it the indicator stays open, and the message says what to do', async () => {
  const { scorecard } = await scored(withoutOne(), 'values', DEFAULT_FRAMEWORK);
  const refused = scorecard.problems.find(({ code }) => code === 'not-applicable-refused');
  expect(refused).toMatchObject({ severity: 'error', cell: '自评打分!C9' });
  expect(scorecard.total).toMatchObject({ complete: false, rescaled: null });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'not-applicable-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = async (...options: string[]) => {
    const [input, framework] = [join(folder, 'in.xlsx'), join(folder, 'framework.json')];
    writeFileSync(input, withoutOne().save());
    writeFileSync(framework, JSON.stringify(FRAMEWORK));
    let out = '';
    await scoreCommand([input, '--framework', framework, ...options], (text) => (out += text), () => undefined);
    return out;
  };

  test('prints 不适用 with its reason, and the sentence below the total', async () => {
    const out = await run();
    expect(out).toContain('不适用　预算编制规范性\n      不适用：本年未编制预算。');
    expect(out).toContain('合计 94.5 分（满分 100 分），等级：优\n1项指标不适用，不计分；其余指标分值95分，得89.8分，折算为满分100分：89.8÷95×100＝94.5分。');
    expect(out).not.toContain('未评分');
  });

  test('gives the numbers of it as JSON, and says it in English', async () => {
    expect(JSON.parse(await run('--json'))).toMatchObject({ total: '94.5', rescaled: { excluded: 1, applicable: '95', points: '89.8' } });
    expect(await run('--lang', 'en')).toContain('89.8 ÷ 95 × 100 = 94.5');
  });

  test('of a framework that refuses it, says what to do', async () => {
    let out = '';
    const input = join(folder, 'in.xlsx');
    writeFileSync(input, withoutOne().save());
    await scoreCommand([input], (text) => (out += text), () => undefined);
    expect(out).toContain('自评打分!C9：本指标体系不允许“预算编制规范性”填不适用，该项未评分。请填写分数，并在「扣分原因」中说明情况；印发文本允许不适用并折算的，请点「编辑评分标准」');
  });
});

describeWithLibreOffice('in formulas, recalculated by LibreOffice', (soffice) => {
  test('the sheet reads the same', async () => {
    const model = withoutOne();
    const { scorecard } = await scored(model, 'formulas');
    expect(scorecard.total.score).toBe('94.5');
    const recalculated = WorkbookModel.open(convert(soffice, XLSX, { 'n.xlsx': model.save() })['n.xlsx'] ?? new Uint8Array());
    expect([at(recalculated, ROW.compliance, SCORE), at(recalculated, ROW.compliance, REASON)]).toEqual(['不适用', '不适用：本年未编制预算。']);
    expect([at(recalculated, ROW.total, SCORE), at(recalculated, ROW.total, REASON)]).toEqual([94.5, TOTAL_NOTE]);
  });
});
