/** The file of input sheets that the pane makes for a new workbook: the same as the command makes through Excel. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import type { Framework } from '../../src/scoring/frameworks/model';
import { templateWorkbook } from '../../src/workbench/commands/templateCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { openFrameworkSheet } from '../../src/workbook/frameworks/sheet/write';
import { EMPTY_FILLING } from '../../src/workbook/template/model';
import { openTemplate, templateFile } from '../../src/workbook/template/newWorkbook';
import { PUBLISHED_2024 } from '../../src/workbook/template/published2024';
import { makeTemplate } from '../../src/workbook/template/write';
import { openInNode } from '../../src/workbench/host/transports/node';
import { lookOf } from '../support/looks';
import { contentsOf, sample, setCell } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { convert, CSV } from '../workbench/xlsx/support/convert';
import { partsOf } from '../workbench/xlsx/support/parts';

async function frameworkOf(id: string): Promise<Framework> {
  const framework = await loadBuiltin(id);
  if (!framework) throw new Error(id);
  return framework;
}

/** Made through the real office.js, saved and opened again. */
async function throughExcel(framework: Framework, isSample: boolean): Promise<Uint8Array> {
  const { model } = await templateWorkbook(framework, { isSample, language: 'zh-CN' });
  if (framework !== DEFAULT_FRAMEWORK) await withExcel(model, () => openFrameworkSheet(framework, 'zh-CN'));
  return model.save();
}

const asFile = (framework: Framework, isSample = false) => templateFile({ framework, language: 'zh-CN', filling: isSample ? PUBLISHED_2024 : EMPTY_FILLING });

/** What is printed of a sheet is a name as well, and is compared with its page. */
function namesOf({ names }: WorkbookModel): unknown {
  return Object.fromEntries(names.filter(({ scope }) => scope === null).map(({ name, ...rest }) => [name, rest]));
}

/** The rules for typing of each sheet, as the file has them. */
function rulesIn(file: Uint8Array): unknown {
  const parts = partsOf(file);
  const attributesOf = (part: string, element: string, name: string) => [...(parts[part] ?? '').matchAll(new RegExp(`<${element} .*?/>`, 'g'))].map(([text]) => new RegExp(` ${name}="(.*?)"`).exec(text)?.[1] ?? '');
  const ids = attributesOf('xl/_rels/workbook.xml.rels', 'Relationship', 'Id');
  const targets = attributesOf('xl/_rels/workbook.xml.rels', 'Relationship', 'Target');
  return attributesOf('xl/workbook.xml', 'sheet', 'r:id').map((id) => {
    const rules = [...(parts[`xl/${(targets[ids.indexOf(id)] ?? '').replace('/xl/', '')}`] ?? '').matchAll(/<dataValidation (.*?)>(.*?)<\/dataValidation>/g)];
    return rules.map(([, attributes = '', formulas]) => [...attributes.matchAll(/(\w+)="(.*?)"/g)].map(([whole]) => whole).sort().concat(formulas ?? ''));
  });
}

describe('the file of input sheets', () => {
  test.each([...FRAMEWORK_LIST.map(({ id }) => [id, 'blank'] as const), [DEFAULT_FRAMEWORK.id, 'sample'] as const])('%s, %s: contents, looks, names, rules and pages are those that Excel would be given', async (id, filling) => {
    const framework = await frameworkOf(id);
    const [file, expected] = [await asFile(framework, filling === 'sample'), await throughExcel(framework, filling === 'sample')];
    const [made, wanted] = [WorkbookModel.open(file), WorkbookModel.open(expected)];
    expect(made.sheets.map((sheet) => lookOf(sheet, 'set'))).toEqual(wanted.sheets.map((sheet) => lookOf(sheet, 'set')));
    expect(namesOf(made)).toEqual(namesOf(wanted));
    expect(rulesIn(file)).toEqual(rulesIn(expected));
  });
});

test('the same sheets are always the same bytes', async () => {
  expect(await asFile(DEFAULT_FRAMEWORK, true)).toEqual(await asFile(DEFAULT_FRAMEWORK, true));
});

test('the sample scores 94.8 in its new workbook', async () => {
  const model = WorkbookModel.open(await asFile(DEFAULT_FRAMEWORK, true));
  expect((await scoreOf(model)).scorecard.total).toMatchObject({ score: '94.8', rating: '优', complete: true });
});

test('a framework other than the standard one comes with it, and is what the new workbook is scored by', async () => {
  const framework = await frameworkOf('hunan-type');
  const { standard, readiness } = await scoreOf(WorkbookModel.open(await asFile(framework)));
  expect(standard).toMatchObject({ sheet: '评分标准', edited: false, framework: { id: 'hunan-type' } });
  expect(readiness.inputs.filter(({ needed, state }) => needed && state === 'missing')).toEqual([]);
});

test('words of a framework that XML has no place for are kept as they are', async () => {
  const title = '“A&B” <指标> _x0041_\u000b';
  const model = WorkbookModel.open(await asFile({ ...DEFAULT_FRAMEWORK, id: 'own', title }));
  const texts = [...(model.sheetByName('评分标准')?.filledCells() ?? [])].map(({ content }) => content.value);
  expect(texts).toContain(title);
});

/** Opens the input sheets from a workbook; what Excel is given. */
async function openedFrom(model: WorkbookModel, framework: Framework, { opens = true } = {}): Promise<{ files: readonly Uint8Array[]; failure: unknown; withStandard: boolean | null }> {
  const files: Uint8Array[] = [];
  const office = await openInNode(model, { asGlobals: true, openWorkbook: (file) => opens && files.push(file) > 0 });
  try {
    const { withStandard } = await openTemplate({ framework, language: 'zh-CN' });
    return { files, failure: null, withStandard };
  } catch (failure) {
    return { files, failure, withStandard: null };
  } finally {
    office.close();
  }
}

/** A workbook with the standard as a sheet, to which a person gave another title. */
async function withEditedStandard(): Promise<WorkbookModel> {
  const model = WorkbookModel.blank();
  await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));
  const sheet = model.sheetByName('评分标准');
  const title = [...(sheet?.filledCells() ?? [])].find(({ content }) => content.value === DEFAULT_FRAMEWORK.title);
  if (!title) throw new Error('the sheet has no title');
  setCell(model, '评分标准', title.row, title.column, '本单位的指标体系');
  return model;
}

describe('opened from a workbook', () => {
  test('Excel is given the file; of the workbook, which has data, nothing is in it and nothing changes', async () => {
    const model = sample();
    const before = contentsOf(model);
    const { files, withStandard } = await openedFrom(model, DEFAULT_FRAMEWORK);
    expect([files, withStandard]).toEqual([[await asFile(DEFAULT_FRAMEWORK)], false]);
    expect([contentsOf(model), model.unsaved]).toEqual([before, false]);
  });

  test('the sheet 「评分标准」 of the workbook is in force, as a person edited it, and goes along', async () => {
    const { files, withStandard } = await openedFrom(await withEditedStandard(), DEFAULT_FRAMEWORK);
    expect(withStandard).toBe(true);
    const [made] = files.map((file) => WorkbookModel.open(file));
    if (!made) throw new Error('no workbook was opened');
    expect((await scoreOf(made)).standard).toMatchObject({ sheet: '评分标准', edited: true, framework: { title: '本单位的指标体系' } });
  });

  test('a host that opens none is told so, and nothing changes', async () => {
    const model = sample();
    const before = contentsOf(model);
    const { failure } = await openedFrom(model, DEFAULT_FRAMEWORK, { opens: false });
    expect(failure).toMatchObject({ name: 'WorkbookError', code: 'no-new-workbook', details: { diagnostic: expect.stringContaining('GeneralException') } });
    await expect(withExcel(model, () => openTemplate({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' }))).rejects.toMatchObject({ code: 'no-new-workbook' });
    expect([contentsOf(model), model.unsaved]).toEqual([before, false]);
  });

  test('a standard with errors stops it at its cell', async () => {
    const model = await withEditedStandard();
    const { row, column } = [...(model.sheetByName('评分标准')?.filledCells() ?? [])].find(({ content }) => content.value === '≥95%') ?? { row: 0, column: 0 };
    setCell(model, '评分标准', row, column + 1, '不是分数');
    const { failure, files } = await openedFrom(model, DEFAULT_FRAMEWORK);
    expect(files).toEqual([]);
    expect(failure).toMatchObject({ code: 'framework-sheet-faulty' });
  });
});

test('in the present workbook too the sheet 「评分标准」 decides which input sheets are missing', async () => {
  const framework = await frameworkOf('hubei-type');
  const model = WorkbookModel.blank();
  await withExcel(model, () => openFrameworkSheet(framework, 'zh-CN'));
  await withExcel(model, () => makeTemplate({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' }));
  const alone = WorkbookModel.blank();
  await withExcel(alone, () => makeTemplate({ framework, language: 'zh-CN' }));
  const inputsOf = ({ names }: WorkbookModel) => names.map(({ name }) => name).filter((name) => name !== '评分标准表' && !name.startsWith('_')).sort();
  expect(inputsOf(model)).toEqual(inputsOf(alone));
});

describeWithLibreOffice('LibreOffice', (soffice) => {
  test('reads the file and shows in it what the command makes', async () => {
    const framework = await frameworkOf('mof-2013');
    const shown = convert(soffice, CSV, { 'file.xlsx': await asFile(framework, true), 'command.xlsx': await throughExcel(framework, true) });
    const sheetsOf = (name: string) => Object.entries(shown).filter(([file]) => file.startsWith(`${name}-`)).map(([file, bytes]) => [file.slice(name.length), new TextDecoder().decode(bytes)]);
    expect(sheetsOf('file').length).toBeGreaterThan(8);
    expect(sheetsOf('file')).toEqual(sheetsOf('command'));
  }, 120_000);
});
