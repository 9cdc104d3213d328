/** The framework chosen in a workbook: carried by the file, used by everyone who scores it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { chooseFramework, chosenFramework } from '../../src/workbook/frameworkChoice';
import { WorkbookModel } from '../../src/workbench/model';
import { sample } from '../support/sample';
import { withExcel } from '../support/scoring';

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

test('a framework that is not known here falls back to the default', async () => {
  const model = sample();
  model.settings.set('framework', 'somewhere-2031');
  expect(await chosenIn(model)).toBe('futian-2024');
});

test('what is no framework can not be chosen', async () => {
  await expect(withExcel(sample(), () => chooseFramework('nowhere'))).rejects.toThrow('nowhere');
});
