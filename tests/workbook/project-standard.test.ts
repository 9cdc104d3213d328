/** By which framework the projects of a workbook are scored, and that every output says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { loadBuiltin } from '../../src/scoring/frameworks/library';
import type { Framework } from '../../src/scoring/frameworks/model';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import type { WorkbookModel } from '../../src/workbench/model';
import { chooseFramework, chosenFramework } from '../../src/workbook/frameworks/choice';
import { openFrameworkSheet } from '../../src/workbook/frameworks/sheet/write';
import { importFramework } from '../../src/workbook/frameworks/imported';
import { readScoredProjects } from '../../src/workbook/projects/read';
import { writeProjectForms, writeProjectSummary } from '../../src/workbook/projects/write';
import { workbookWith } from '../projects/support/projectWorkbook';
import { setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';

async function national(): Promise<Framework> {
  const framework = await loadBuiltin('project-2020');
  if (!framework) throw new Error('no national form');
  return framework;
}

/** A district's own form: better than 80% of a target is not enough for anything. */
async function ourForm(): Promise<Framework> {
  const framework = structuredClone(await national());
  const copy = { ...framework, id: 'our-projects', title: '本区项目支出绩效自评表' };
  for (const { rule } of copy.sections.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators))) {
    if (rule.shape === 'targets') Object.assign(rule, { missed: 'nothing' });
  }
  return copy;
}

const scored = (model: WorkbookModel) => withExcel(model, async () => readScoredProjects(await chosenFramework(), { language: 'zh-CN' }));
const summaryOf = async (model: WorkbookModel) => {
  const { standard, projects } = await scored(model);
  return { id: standard.framework.id, from: standard.from, sheet: standard.sheet, edited: standard.edited, total: projects[0]?.scorecard.total.score };
};

/** Every cell of the sheet that has this content gets another one. */
function retype(model: WorkbookModel, sheet: string, value: string, by: string): number {
  const found = [...sheetOf(model, sheet).filledCells()].filter(({ content }) => content.value === value);
  for (const { row, column } of found) setCell(model, sheet, row, column, by);
  return found.length;
}

test('without one of its own a workbook’s projects are scored by the national form', async () => {
  expect(await summaryOf(await workbookWith(['甲项目']))).toEqual({ id: 'project-2020', from: 'national', sheet: null, edited: false, total: '84.75' });
});

test('an imported one for projects scores them, though the unit is scored by another', async () => {
  const model = await workbookWith(['甲项目']);
  const form = await ourForm();
  await withExcel(model, async () => {
    expect(await importFramework(JSON.stringify(form))).toMatchObject({ state: 'imported' });
  });
  // Two missed targets of 20 and 10 points earn nothing any more.
  expect(await summaryOf(model)).toEqual({ id: 'our-projects', from: 'imported', sheet: null, edited: false, total: '59.75' });
});

test('the one that was chosen goes before an imported one', async () => {
  const model = await workbookWith(['甲项目']);
  const form = await ourForm();
  await withExcel(model, async () => {
    await importFramework(JSON.stringify(form));
    await chooseFramework('project-2020');
  });
  expect(await summaryOf(model)).toMatchObject({ id: 'project-2020', from: 'chosen', total: '84.75' });
});

describe('the sheet 「评分标准」', () => {
  const withSheet = async (framework: Framework): Promise<WorkbookModel> => {
    const model = await workbookWith(['甲项目']);
    await withExcel(model, () => openFrameworkSheet(framework, 'zh-CN'));
    return model;
  };

  test('of a project framework goes before everything, as it was edited', async () => {
    const model = await withSheet(await national());
    expect(await summaryOf(model)).toEqual({ id: 'project-2020', from: 'sheet', sheet: '评分标准', edited: false, total: '84.75' });
    expect(retype(model, '评分标准', '未完成的按比例得分；超过指标值30%须说明原因；分值可在一级指标之间调整', '未完成的不得分；超过指标值30%须说明原因；分值可在一级指标之间调整')).toBeGreaterThan(1);
    expect(await summaryOf(model)).toEqual({ id: 'project-2020', from: 'sheet', sheet: '评分标准', edited: true, total: '59.75' });
  });

  test('of a department’s framework scores no projects', async () => {
    expect(await summaryOf(await withSheet(DEFAULT_FRAMEWORK))).toMatchObject({ id: 'project-2020', from: 'national', total: '84.75' });
  });

  test('that can’t be read stops the scoring at its cell', async () => {
    const model = await withSheet(await national());
    retype(model, '评分标准', '项目支出绩效自评', '');
    await expect(scored(model)).rejects.toMatchObject({ code: 'framework-sheet-faulty', details: { sheet: '评分标准' } });
  });

  test('is named on the forms, in the summary and by the command; a framework that is named goes before it', async () => {
    const model = await withSheet(await national());
    const said = '《项目支出绩效自评表（全国通用，10+90）》（工作表「评分标准」，未修改）';
    const folder = mkdtempSync(join(tmpdir(), 'standard-'));
    const [input, form] = [join(folder, 'in.xlsx'), join(folder, 'form.json')];
    writeFileSync(input, model.save());
    writeFileSync(form, JSON.stringify(await ourForm()));
    const run = async (...args: string[]) => {
      let out = '';
      await scoreCommand([input, '--projects', ...args], (text) => (out += text), (text) => (out += text));
      return out;
    };

    expect(await run()).toContain(`项目按${said}计分。`);
    expect(JSON.parse(await run('--json'))).toMatchObject({ standard: { from: 'sheet', sheet: '评分标准', edited: false } });
    expect(await run('--framework', form)).toContain('项目按《本区项目支出绩效自评表》（指定的）计分。\n\n甲项目　59.75 / 100');
    // One for departments says nothing of projects.
    expect(await run('--framework', 'futian-2024')).toContain(`项目按${said}计分。`);
    rmSync(folder, { recursive: true });

    await withExcel(model, async () => {
      const found = await readScoredProjects(DEFAULT_FRAMEWORK, { language: 'zh-CN' });
      await writeProjectSummary(found, 'zh-CN');
      await writeProjectForms(found);
    });
    for (const sheet of ['项目自评汇总', '项目自评表-甲项目']) {
      expect([...sheetOf(model, sheet).filledCells()].some(({ content: { value } }) => typeof value === 'string' && value.startsWith(`计分办法为${said}。`))).toBe(true);
    }
  });
});
