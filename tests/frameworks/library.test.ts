import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import { loadFramework } from '../../src/scoring/frameworks/load';
import { indicatorsOf, type Framework } from '../../src/scoring/frameworks/model';

const IDS = FRAMEWORK_LIST.map(({ id }) => id);

async function framework(id: string): Promise<Framework> {
  const found = await loadBuiltin(id);
  if (!found) throw new Error(`no framework ${id}`);
  return found;
}

test('every framework file is on the list, and the list has nothing else', () => {
  const files = readdirSync(join(process.cwd(), 'src/scoring/frameworks/files')).map((file) => file.replace('.json', ''));

  expect([...IDS].sort()).toEqual(files.sort());
});

describe.each(IDS)('%s', (id) => {
  test('is valid, without errors and without warnings', async () => {
    const loaded = await framework(id);

    expect(loadFramework(JSON.parse(JSON.stringify(loaded)))).toEqual({ ok: true, framework: loaded, warnings: [] });
  });

  test('is what the list says of it', async () => {
    const { title, titleEn, scope } = await framework(id);

    expect(FRAMEWORK_LIST.find((entry) => entry.id === id)).toEqual({ id, title, titleEn, scope });
  });

  test('has an English name for everything that has a name', async () => {
    const withoutEnglish = (node: unknown): string[] => {
      if (Array.isArray(node)) return node.flatMap(withoutEnglish);
      if (typeof node !== 'object' || node === null) return [];
      const { name, nameEn } = node as { name?: string; nameEn?: string };
      return [...(name !== undefined && nameEn === undefined ? [name] : []), ...Object.values(node).flatMap(withoutEnglish)];
    };

    expect(withoutEnglish(await framework(id))).toEqual([]);
  });

  test('claims no more than its sources: a row that is not wholly published says 待核对', async () => {
    const { document } = await framework(id);

    expect(document.unconfirmedNote).toMatch(/^待核对：/u);
  });
});

test('the Ministry’s framework gives no points, so all its points are unconfirmed', async () => {
  const indicators = indicatorsOf(await framework('mof-2013')).map(({ indicator }) => indicator);

  expect(indicators).toHaveLength(28);
  expect(indicators.every(({ sources }) => sources.some(({ aspect, status }) => aspect === '分值与评分标准' && status === 'unconfirmed'))).toBe(true);
});

test('what no published text confirms is marked in the national project form', async () => {
  const unconfirmed = indicatorsOf(await framework('project-2020')).map(({ indicator }) => indicator.sources.filter(({ status }) => status === 'unconfirmed').map(({ aspect }) => aspect));

  expect(unconfirmed).toEqual([[], ...Array.from({ length: 3 }, () => ['三档的分值区间、超过指标值30%须说明'])]);
});

test('an unknown id gives none, the default one needs no fetching', async () => {
  expect(await loadBuiltin('nowhere-1999')).toBeUndefined();
  expect(await loadBuiltin('futian-2024')).toBe(DEFAULT_FRAMEWORK);
});
