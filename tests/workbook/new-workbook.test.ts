/** The file of input sheets that the pane makes for a new workbook: the same as the command makes through Excel. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import type { Framework } from '../../src/scoring/frameworks/model';
import { templateWorkbook } from '../../src/workbench/commands/templateCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { openFrameworkSheet } from '../../src/workbook/frameworkSheet/write';
import { EMPTY_FILLING } from '../../src/workbook/template/model';
import { templateFile } from '../../src/workbook/template/newWorkbook';
import { PUBLISHED_2024 } from '../../src/workbook/template/published2024';
import { lookOf } from '../support/looks';
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

describeWithLibreOffice('LibreOffice', (soffice) => {
  test('reads the file and shows in it what the command makes', async () => {
    const framework = await frameworkOf('mof-2013');
    const shown = convert(soffice, CSV, { 'file.xlsx': await asFile(framework, true), 'command.xlsx': await throughExcel(framework, true) });
    const sheetsOf = (name: string) => Object.entries(shown).filter(([file]) => file.startsWith(`${name}-`)).map(([file, bytes]) => [file.slice(name.length), new TextDecoder().decode(bytes)]);
    expect(sheetsOf('file').length).toBeGreaterThan(8);
    expect(sheetsOf('file')).toEqual(sheetsOf('command'));
  }, 120_000);
});
