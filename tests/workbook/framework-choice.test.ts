/** The framework chosen in a workbook: carried by the file, used by everyone who scores it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { chooseFramework, chosenFramework } from '../../src/workbook/frameworks/choice';
import { problemLine } from '../../src/scoring/wording';
import { readScoredProjects } from '../../src/workbook/projects/read';
import { scoreWorkbook } from '../../src/workbook/score';
import { WorkbookModel } from '../../src/workbench/model';
import { sample } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';

const chosenIn = (model: WorkbookModel) => withExcel(model, async () => (await chosenFramework()).id);

test('without a choice it is the default', async () => {
  expect(await chosenIn(sample())).toBe('futian-2024');
});

test('a choice is in the saved file, and the command scores by it', async () => {
  const model = sample();
  await withExcel(model, () => chooseFramework('hunan-type'));
  const bytes = model.save();
  expect(await chosenIn(WorkbookModel.open(bytes))).toBe('hunan-type');

  const folder = mkdtempSync(join(tmpdir(), 'choice-'));
  const file = join(folder, 'chosen.xlsx');
  writeFileSync(file, bytes);
  const frameworkOf = async (...args: string[]) => {
    let out = '';
    await scoreCommand([file, '--json', ...args], (text) => (out += text), () => undefined);
    return (JSON.parse(out) as { framework: { id: string } }).framework.id;
  };
  expect(await frameworkOf()).toBe('hunan-type');
  expect(await frameworkOf('--framework', 'futian-2024')).toBe('futian-2024');
  rmSync(folder, { recursive: true });
});

describe('a framework that is not known here', () => {
  const unknown = () => {
    const model = sample();
    model.settings.set('framework', 'somewhere-2031');
    return model;
  };

  test('is stood in for by the default, and the Score says so', async () => {
    const { scorecard } = await withExcel(unknown(), async () => scoreWorkbook({ framework: await chosenFramework(), language: 'zh-CN' }));

    expect(scorecard.problems.map((found) => problemLine(found, 'zh-CN'))).toContain('工作簿选定的指标体系“somewhere-2031”在这里找不到，现按“深圳市福田区2024年度部门整体支出绩效自评指标体系”评分，得分不作数。请导入它的 JSON 文件，或另选一个。');
    expect((await scoreOf(sample())).scorecard.problems.map(({ code }) => code)).not.toContain('framework-unknown');
  });

  test('makes the command say it and end with 1, unless it is told which framework to use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'choice-'));
    const file = join(folder, 'unknown.xlsx');
    writeFileSync(file, unknown().save());
    const run = async (...args: string[]) => {
      let out = '';
      const code = await scoreCommand([file, ...args], (text) => (out += text), () => undefined);
      return { code, saysIt: out.includes('“somewhere-2031”在这里找不到') };
    };

    expect(await run()).toEqual({ code: 1, saysIt: true });
    expect(await run('--framework', 'futian-2024')).toEqual({ code: 0, saysIt: false });
    rmSync(folder, { recursive: true });
  });

  test('is told with the projects as well', async () => {
    const { problems } = await withExcel(unknown(), async () => readScoredProjects(await chosenFramework(), { language: 'zh-CN' }));

    expect(problems.map(({ code }) => code)).toContain('framework-unknown');
  });
});

test('what is no framework can not be chosen', async () => {
  await expect(withExcel(sample(), () => chooseFramework('nowhere'))).rejects.toThrow('nowhere');
});
