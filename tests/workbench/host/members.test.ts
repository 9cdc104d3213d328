/** Every member that the host answers to is one of Office.js: in its types, in the library itself, and not too new. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { HostObject } from '../../../src/workbench/host/protocol/hostObject';
import { minorVersionOf } from '../../../src/workbench/host/apiVersions';
import { OFFICE_LTSC_2021 } from '../../../src/workbench/host/requirementSets';
import { withOffice } from './support/office';

const OBJECTS = join(__dirname, '../../../src/workbench/host/objects');
/** Where office.js calls a member otherwise on the wire. */
const WIRE_NAMES: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'showGridlines', 'PageLayout.HeadersFooters': 'headersFooters' };

/** The declarations have the function `Excel.createWorkbook`, and not what it calls. */
const BEHIND_FUNCTIONS: readonly (readonly [member: string, since: string])[] = [['Application.createWorkbook', '1.8'], ['WorkbookCreated.id', '1.8'], ['WorkbookCreated.open', '1.8']];

type HostClass = abstract new (...given: never[]) => HostObject;

interface Member {
  readonly className: string;
  readonly name: string;
}

/** The classes of the folder with their members, also inherited ones; office.js's own calls begin with an underscore. */
function implemented(): readonly Member[] {
  const load = createRequire(__filename);
  const modules = readdirSync(OBJECTS).map((file) => load(join(OBJECTS, file)) as Record<string, unknown>);
  const classes = modules.flatMap((module) => Object.values(module)).filter((value): value is HostClass => typeof value === 'function' && value.prototype instanceof HostObject);
  return classes.flatMap((hostClass) => {
    const className = classNameOf(hostClass);
    return className === null ? [] : membersOf(hostClass).map((member) => ({ className, name: WIRE_NAMES[`${className}.${member}`] ?? `${member.charAt(0).toLowerCase()}${member.slice(1)}` }));
  });
}

/** What an object of the class calls itself; `null` for classes that only others extend. */
function classNameOf(hostClass: HostClass): string | null {
  return /className = '(\w+)'/.exec(readSource(hostClass.name))?.[1] ?? null;
}

function readSource(className: string): string {
  const text = readdirSync(OBJECTS).map((file) => readFileSync(join(OBJECTS, file), 'utf8')).find((source) => source.includes(`class ${className} `) || source.includes(`class ${className}<`)) ?? '';
  const start = text.indexOf(`class ${className}`);
  const end = text.indexOf('\n}\n', start);
  return text.slice(start, end);
}

function membersOf(hostClass: HostClass): string[] {
  const names = new Set<string>();
  for (let prototype = hostClass.prototype as object; prototype !== HostObject.prototype; prototype = Object.getPrototypeOf(prototype) as object) {
    for (const name of Object.getOwnPropertyNames(prototype)) if (/^[A-Z]/.test(name)) names.add(name);
  }
  return [...names];
}

/** Member → the first requirement set that its documentation names, from the declarations of `namespace Excel`. */
function declared(): ReadonlyMap<string, string> {
  const file = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const found = new Map<string, string>(BEHIND_FUNCTIONS);
  const visit = (node: ts.Node) => {
    if (ts.isClassDeclaration(node) && node.name) {
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const text = source.text.slice(member.pos, member.end);
        const key = `${node.name.text}.${member.name.text}`;
        if (!found.has(key)) found.set(key, /Api set: ExcelApi (\d+\.\d+)/.exec(text)?.[1] ?? '1.1');
      }
    }
  };
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === 'Excel' && statement.body && ts.isModuleBlock(statement.body)) statement.body.statements.forEach(visit);
  }
  return found;
}

const members = implemented();

test('the host answers to the members that this test can see', () => {
  const names = members.map(({ className, name }) => `${className}.${name}`);
  expect(names).toEqual(expect.arrayContaining(['Range.values', 'Range.getCell', 'Workbook.names', 'NamedItem.getRangeOrNullObject', 'RangeFont.bold', 'PageLayout.zoom', 'Worksheet.showGridlines', 'Setting.value', 'Table.name']));
  expect(new Set(members.map(({ className }) => className)).size).toBeGreaterThan(25);
});

test('each is declared for the same class, and is in Office LTSC 2021', () => {
  const known = declared();
  const limit = Number((OFFICE_LTSC_2021.ExcelApi ?? '').split('.')[1]);
  const wrong = members.flatMap(({ className, name }) => {
    const since = known.get(`${className}.${name}`);
    if (since === undefined) return [`${className}.${name} is not declared`];
    return Number(since.split('.')[1]) > limit ? [`${className}.${name} is of ExcelApi ${since}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('each is kept from an Excel that is older than it', () => {
  const known = declared();
  const wrong = members.flatMap(({ className, name }) => {
    const since = known.get(`${className}.${name}`) ?? '';
    return since === `1.${minorVersionOf(className, name)}` ? [] : [`${className}.${name} is of ExcelApi ${since}`];
  });
  expect(wrong).toEqual([]);
});

test('each exists in the library itself', async () => {
  const missing = await withOffice(async ({ Excel }) => {
    const library = Excel as unknown as Record<string, { readonly prototype: object } | undefined>;
    return members.filter(({ className, name }) => !(name in (library[className]?.prototype ?? {}))).map(({ className, name }) => `${className}.${name}`);
  });
  expect(missing).toEqual([]);
});
