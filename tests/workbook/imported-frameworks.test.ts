/** Frameworks that a person brings into a workbook: checked, carried by the file, replaced and deleted only on request. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Framework } from '../../src/scoring/frameworks/model';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { chooseFramework, chosenFramework } from '../../src/workbook/frameworks/choice';
import { importedFrameworks, importFramework, LARGEST_TOTAL, removeImportedFramework } from '../../src/workbook/frameworks/imported';
import { sample } from '../support/sample';
import { withExcel } from '../support/scoring';

const nextYear = (changes: Partial<Framework> = {}): Framework => ({ ...DEFAULT_FRAMEWORK, id: 'futian-2025', title: '福田区2025年度指标体系', ...changes });
const text = (framework: object) => JSON.stringify(framework);
const idsIn = (model: WorkbookModel) => withExcel(model, async () => importedFrameworks().map(({ id }) => id));

test('an imported framework is in the saved file, can be chosen there, and the command scores by it', async () => {
  const model = sample();
  await withExcel(model, async () => {
    expect(await importFramework(text(nextYear()))).toMatchObject({ state: 'imported', warnings: [] });
    await chooseFramework('futian-2025');
  });
  const bytes = model.save();
  expect(await withExcel(WorkbookModel.open(bytes), async () => await chosenFramework())).toEqual(nextYear());

  const folder = mkdtempSync(join(tmpdir(), 'imported-'));
  const file = join(folder, 'carries.xlsx');
  writeFileSync(file, bytes);
  let out = '';
  await scoreCommand([file, '--json'], (line) => (out += line), () => undefined);
  expect((JSON.parse(out) as { framework: { id: string } }).framework.id).toBe('futian-2025');
  rmSync(folder, { recursive: true });
});

describe('what is refused changes nothing', () => {
  const refused = async (content: string) => {
    const model = sample();
    const outcome = await withExcel(model, () => importFramework(content));
    expect(model.settings.keys()).toEqual([]);
    return outcome;
  };

  test('a text that is no JSON', async () => {
    expect(await refused('指标,分值')).toEqual({ state: 'not-json' });
  });

  test('a framework with faults, each told', async () => {
    const outcome = await refused(text(nextYear({ total: '90' })));
    expect(outcome).toMatchObject({ state: 'faulty', faults: [{ code: 'weights-do-not-sum' }] });
  });

  test('the id of one that comes with the product: nobody could tell them apart', async () => {
    expect(await refused(text(DEFAULT_FRAMEWORK))).toEqual({ state: 'id-taken', id: 'futian-2024' });
  });

  test('more than a workbook should carry', async () => {
    const { document } = DEFAULT_FRAMEWORK;
    expect(await refused(text(nextYear({ document: { ...document, title: '长'.repeat(LARGEST_TOTAL) } })))).toEqual({ state: 'too-large' });
  });
});

test('a byte order mark in front of the JSON does not matter', async () => {
  expect(await withExcel(sample(), () => importFramework(`\uFEFF${text(nextYear())}`))).toMatchObject({ state: 'imported' });
});

test('the same id again waits for a decision, with both at hand, and then takes the place of the other', async () => {
  const model = sample();
  const [first, second] = [nextYear(), nextYear({ version: '2.0.0' })];
  await withExcel(model, async () => {
    await importFramework(text(first));
    expect(await importFramework(text(second))).toEqual({ state: 'exists', framework: second, present: first });
    expect(importedFrameworks()).toEqual([first]);
    expect(await importFramework(text(second), { replace: true })).toMatchObject({ state: 'imported' });
    expect(importedFrameworks()).toEqual([second]);
  });
});

test('one is deleted, the others stay', async () => {
  const model = sample();
  await withExcel(model, async () => {
    for (const id of ['a-2025', 'b-2025', 'c-2025']) await importFramework(text(nextYear({ id })));
    await removeImportedFramework('b-2025');
  });
  expect(await idsIn(model)).toEqual(['a-2025', 'c-2025']);
});

test('what another version left in the settings and is not sound is not used', async () => {
  const model = sample();
  model.settings.set('imported-frameworks', text([{ ...nextYear(), schemaVersion: 9 }, nextYear({ id: 'b-2025' })]));
  expect(await idsIn(model)).toEqual(['b-2025']);
  model.settings.set('imported-frameworks', 'broken');
  expect(await idsIn(model)).toEqual([]);
});
