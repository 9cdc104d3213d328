/** A framework written as the table of 「评分标准」 is read back as the same framework. */
import fc from 'fast-check';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import type { Framework } from '../../src/scoring/frameworks/model';
import { frameworkFromTable, frameworkTable, inPlainDecimals, isSameFramework } from '../../src/scoring/frameworks/sheet';
import { LANGUAGES, type Language } from '../../src/messages/language';
import { ALL_SHAPES } from '../scoring/fixtures/shapes';
import { ARBITRARY_FRAMEWORK } from './support/arbitraryFramework';
import { asRetyped, cellsOf } from './support/cells';

const RUNS = 500;

async function shipped(id: string): Promise<Framework> {
  const framework = await loadBuiltin(id);
  if (!framework) throw new Error(`no framework ${id}`);
  return framework;
}

function expectSame(framework: Framework, language: Language, change?: Parameters<typeof cellsOf>[1]): void {
  const { framework: read, faults } = frameworkFromTable(cellsOf(frameworkTable(framework, language), change), language);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read && inPlainDecimals(read)).toEqual(inPlainDecimals(framework));
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(FRAMEWORK_LIST.map(({ id }) => id))('%s comes back whole', async (id) => {
    expectSame(await shipped(id), language);
  });

  test.each(Object.keys(ALL_SHAPES))('the example of %s comes back whole', (shape) => {
    expectSame(ALL_SHAPES[shape] as Framework, language);
  });

  test.each(FRAMEWORK_LIST.map(({ id }) => id))('%s comes back from cells that a person retyped', async (id) => {
    expectSame(await shipped(id), language, asRetyped);
  });
});

test('a table that was written in one language is read by whoever uses the other', async () => {
  const framework = await shipped('futian-2024');
  const { framework: read } = frameworkFromTable(cellsOf(frameworkTable(framework, 'en')), 'zh-CN');

  expect(read && isSameFramework(read, framework)).toBe(true);
});

test('any valid framework comes back whole', () => {
  fc.assert(fc.property(ARBITRARY_FRAMEWORK, fc.constantFrom(...LANGUAGES), (framework, language) => expectSame(framework, language)), { numRuns: RUNS });
}, 300_000);

test('columns and rows that a person put between do no harm', async () => {
  const framework = await shipped('hunan-type');
  const cells = cellsOf(frameworkTable(framework, 'zh-CN'));
  const blank = { value: null, address: null };
  const spread = cells.flatMap((row) => [[...row.slice(0, 5), blank, ...row.slice(5)], Array.from({ length: row.length + 1 }, () => blank)]);

  expect(frameworkFromTable(spread, 'zh-CN').framework).toEqual(frameworkFromTable(cells, 'zh-CN').framework);
});

test('a decimal is the same however many zeros it has, and nothing else is taken for a decimal', async () => {
  const framework = await shipped('futian-2024');

  expect(isSameFramework(framework, { ...framework, total: '100.00' })).toBe(true);
  expect(isSameFramework({ ...framework, version: '1.0' }, { ...framework, version: '1' })).toBe(false);
});
