import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FUNCTION_IDS, SIGNATURES, type ParameterSignature } from '../../src/functions/signatures';
import { LANGUAGES } from '../../src/messages/language';
import { madeFiles, withFunctionTable } from '../../scripts/functions/made-files';
import { callOf } from '../../scripts/functions/formula';
import { runtimeWithFunctions, type TestRuntime } from './support/runtime';

const project = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality: string; readonly optional?: boolean; readonly repeating?: boolean }[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}

const chineseMetadata: Metadata = JSON.parse(read('src/functions/metadata/functions.zh-CN.json'));
const englishMetadata: Metadata = JSON.parse(read('src/functions/metadata/functions.en-US.json'));

describe('one catalogue makes everything', () => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await runtimeWithFunctions();
  });

  test.each(['INDICATORSCORE', 'INDICATORDEDUCTION', 'INDICATORREASON', 'INDICATORLIFT', 'SCORECARD', 'SCORETABLE', 'DATACHECKS'])('%s says by which framework it scores, and what to do for another', (id) => {
    const page = read(`docs/functions/${id}.md`);
    expect(page).toContain(`函数一律按《${DEFAULT_FRAMEWORK.title}》计分，与工作簿选用、导入或在「评分标准」表中修改的指标体系无关`);
    expect(page).toContain('请用「评分」按钮');
  });

  test('the files on disk are what the catalogue makes (npm run functions)', () => {
    const made = madeFiles();
    expect([...made].filter(([path, text]) => !existsSync(join(project, path)) || read(path) !== text).map(([path]) => path)).toEqual([]);
    const pages = readdirSync(join(project, 'docs/functions')).map((name) => `docs/functions/${name}`);
    expect(pages.filter((path) => !made.has(path))).toEqual([]);
  });

  const readme = read('README.md');
  const hasMarkers = withFunctionTable(readme) !== null;
  (hasMarkers ? test : test.skip)('the README’s table of functions is what the catalogue makes', () => {
    expect(withFunctionTable(readme)).toBe(readme);
  });

  test('the table goes between the markers and nowhere else', () => {
    const text = withFunctionTable('before\n<!-- functions: made by npm run functions -->\nold\n<!-- /functions -->\nafter\n');

    expect(text).toMatch(/^before\n<!-- functions: made by npm run functions -->\n[^]*\[CONTROLRATE\]\(docs\/functions\/CONTROLRATE\.md\)[^]*<!-- \/functions -->\nafter\n$/);
    expect(text).not.toContain('old');
    expect(withFunctionTable('no markers')).toBeNull();
  });

  test('associated, described and promised functions are the same', () => {
    const ids = [...FUNCTION_IDS].sort();
    expect([...runtime.associated.keys()].sort()).toEqual(ids);
    expect(FUNCTIONS.map(({ id }) => id).sort()).toEqual(ids);
    for (const { functions } of [chineseMetadata, englishMetadata]) expect(functions.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('both languages have the same names, arguments, flags and shapes, in the order of the signature', () => {
    for (const { functions } of [chineseMetadata, englishMetadata]) {
      for (const { id, name, parameters } of functions) {
        const signature = SIGNATURES[id as keyof typeof SIGNATURES] as readonly ParameterSignature[];
        expect(name).toBe(id);
        expect(parameters.map(({ optional, repeating }) => ({ optional, repeating }))).toEqual(signature.map(({ optional, repeating }) => ({ optional, repeating })));
        // With errors let in only an argument of any type hands its cells over as they are.
        expect(parameters.every(({ type }) => type === 'any')).toBe(true);
      }
    }
    const shapes = ({ functions }: Metadata) => functions.map(({ id, parameters, result }) => [id, result, parameters.map(({ dimensionality }) => dimensionality)]);
    expect(shapes(englishMetadata)).toEqual(shapes(chineseMetadata));
    expect([chineseMetadata.allowErrorForDataTypeAny, englishMetadata.allowErrorForDataTypeAny]).toEqual([true, true]);
  });

  test('the result that the metadata promises is what the example gives', () => {
    for (const { id, result } of chineseMetadata.functions) {
      const entry = FUNCTIONS.find((candidate) => candidate.id === id);
      const given = runtime.call(entry?.id ?? 'CONTROLRATE', ...callOf(entry?.example.formula ?? '').values);
      expect([id, result]).toEqual([id, Array.isArray(given) ? { type: 'any', dimensionality: 'matrix' } : { type: typeof given, dimensionality: 'scalar' }]);
    }
  });

  test.each(FUNCTIONS.map((entry) => [entry.example.formula, entry] as const))('%s gives what the catalogue says', (formula, { id, example }) => {
    const { name, values } = callOf(formula);
    const given = runtime.call(id, ...values);

    expect(name).toBe(id);
    if (typeof example.result === 'object') {
      const rows = given as readonly unknown[];
      expect(example.result.map(({ row }) => rows[row])).toEqual(example.result.map(({ cells }) => cells));
    } else {
      expect(given).toBe(example.result);
    }
    if (typeof given === 'number' && typeof example.shown === 'string') {
      const isRate = example.shown.endsWith('%');
      expect(example.shown).toBe(isRate ? `${(given * 100).toFixed(2)}%` : String(given));
    }
  });

  test('every text is there in both languages, and each in its own', () => {
    for (const { title, description, parameters, result, example, remarks } of FUNCTIONS) {
      for (const text of [title, description, result, example.note, ...parameters.map((parameter) => parameter.description), ...(remarks ?? [])]) {
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(text.en.replace(/「[^」]*」|“[^”]*”|万?元|0分/g, '')).not.toMatch(/\p{Script=Han}/u);
        expect(LANGUAGES.every((language) => text[language].trim() === text[language] && text[language] !== '')).toBe(true);
      }
    }
  });
});

describe('names that Excel accepts', () => {
  const GRID = 'node_modules/@univerjs/engine-formula/lib/types/functions';
  const builtIn = new Set(
    readdirSync(join(project, GRID), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('function-names.d.ts'))
      .flatMap((path) => [...read(`${GRID}/${path}`).matchAll(/= "([A-Z0-9.]+)"/g)].map(([, name]) => name ?? '')),
  );
  /** Commands of Excel 4 macros that read like words; a function of that name is never called. */
  const MACROS = new Set(['RUN', 'ECHO', 'HALT', 'STEP', 'INPUT', 'SCORE', 'TARGET', 'BANDS', 'RESULT', 'RETURN', 'SELECT', 'SHOW.DETAIL', 'EVALUATE', 'EXEC', 'CALL', 'CHECK', 'TABLE', 'UNITS']);

  test('the list of Excel’s own functions is there to compare with', () => {
    expect(builtIn.size).toBeGreaterThan(450);
    expect(['SUM', 'XLOOKUP', 'IFERROR'].every((name) => builtIn.has(name))).toBe(true);
  });

  // Excel in Chinese calls its functions by their English names.
  test.each(FUNCTION_IDS.map((id) => [id]))('%s is no built-in, no macro and no cell', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(builtIn.has(id) || MACROS.has(id)).toBe(false);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(id).not.toMatch(/^R\d*C\d*$/);
  });
});

describe('the metadata by Microsoft’s published schema', () => {
  const schema = JSON.parse(read('node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.28/MicrosoftTeams.schema.json')) as { readonly definitions: Readonly<Record<string, Definition>> };

  interface Definition {
    readonly properties: Readonly<Record<string, { readonly pattern?: string; readonly minLength?: number; readonly maxLength?: number; readonly maxItems?: number; readonly enum?: readonly unknown[] }>>;
    readonly required?: readonly string[];
  }

  /** Objections to an object's own properties; the schema's limits are Microsoft's, the reading of them is short enough to be ours. */
  function objections(definition: string, value: Readonly<Record<string, unknown>>): readonly string[] {
    const { properties, required = [] } = schema.definitions[definition] ?? { properties: {} };
    return [
      ...required.filter((name) => !(name in value)).map((name) => `${name} is missing`),
      ...Object.entries(value).flatMap(([name, given]) => {
        const rule = properties[name];
        if (!rule) return [`${name} is unknown`];
        if (rule.enum && !rule.enum.includes(given)) return [`${name} is none of ${rule.enum.join(', ')}`];
        if (typeof given !== 'string') return [];
        const isRight = new RegExp(rule.pattern ?? '', 'u').test(given) && given.length >= (rule.minLength ?? 0) && given.length <= (rule.maxLength ?? Infinity);
        return isRight ? [] : [`${name} is wrong: ${given}`];
      }),
    ];
  }

  test.each([['zh-CN', chineseMetadata], ['en-US', englishMetadata]])('%s', (_, { functions }) => {
    for (const given of functions) {
      expect([given.id, objections('extensionFunction', given)]).toEqual([given.id, []]);
      expect([given.id, given.parameters.flatMap((parameter) => objections('extensionFunctionParameter', parameter))]).toEqual([given.id, []]);
      // The schema is that of the unified manifest, in which a result has no type any more.
      expect([given.id, objections('extensionResult', { dimensionality: given.result.dimensionality })]).toEqual([given.id, []]);
    }
  });

  test('objects to what is wrong', () => {
    expect(objections('extensionFunction', { id: 'A1', name: '1X', parameters: [], result: {} })).toEqual(['id is wrong: A1', 'name is wrong: 1X']);
    expect(objections('extensionFunctionParameter', { name: '', dimensionality: 'cube' })).not.toEqual([]);
  });

  test('the formula bar has room for every description', () => {
    for (const { functions } of [chineseMetadata, englishMetadata]) {
      for (const { description, parameters } of functions) for (const text of [description, ...parameters.map((parameter) => parameter.description)]) expect(text.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('the help', () => {
  test('each function’s address leads to its place in a page that ships', () => {
    for (const [metadata, file] of [[chineseMetadata, 'assets/help/functions.zh-CN.html'], [englishMetadata, 'assets/help/functions.en-US.html']] as const) {
      for (const { id, helpUrl } of metadata.functions) {
        const address = new URL(helpUrl);
        expect([address.protocol, address.pathname, address.hash]).toEqual(['https:', `/${file}`, `#${id}`]);
        expect(read(file)).toContain(`id="${id}"`);
      }
    }
  });

  test('each page has syntax, arguments, example and errors with their fix, in both languages', () => {
    for (const { id, errors } of FUNCTIONS) {
      const page = read(`docs/functions/${id}.md`);
      for (const heading of ['语法', '参数', '返回', '示例', '错误及处理', 'Syntax', 'Arguments', 'Result', 'Example', 'Errors and their fix']) expect(page).toContain(`## ${heading}\n`);
      for (const { excel, code } of errors) if (code !== 'cell-error') expect(page).toContain(`| ${excel} |`);
    }
  });
});
