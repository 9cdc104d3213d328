import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { loadFramework } from '../../src/scoring/frameworks/load';
import { indicatorsOf } from '../../src/scoring/frameworks/model';

/** The built-in framework as JSON with one place changed, or taken away with `undefined`. */
function changed(path: string, value: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(DEFAULT_FRAMEWORK));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], json) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return json;
}

const faultsOf = (json: unknown) => {
  const loaded = loadFramework(json);
  return loaded.ok ? [] : loaded.faults;
};

describe('the default framework', () => {
  test('has 21 indicators and says where each rule comes from', () => {
    const indicators = indicatorsOf(DEFAULT_FRAMEWORK);

    expect(indicators).toHaveLength(21);
    expect(indicators.every(({ indicator }) => indicator.sources.length > 0)).toBe(true);
    expect(indicators.filter(({ indicator }) => indicator.sources.some(({ status }) => status === 'unconfirmed'))).toHaveLength(21);
    expect(DEFAULT_FRAMEWORK.document.unconfirmedNote).toBe('待核对：以区财政局当年印发文本为准');
  });
});

describe('the form of a framework file', () => {
  const rule = 'sections.1.groups.3.indicators.1.rule';

  test.each<[string, string, unknown, string, string?]>([
    ['a missing key', 'title', undefined, 'key-missing'],
    ['a missing key deep inside', `${rule}.bands.0.points`, undefined, 'key-missing'],
    ['a misspelt key', 'tilte', '标题', 'key-unknown'],
    ['a misspelt key deep inside', `${rule}.bands.0.atleast`, '0.9', 'key-unknown'],
    ['a misspelt optional key of an operand', 'measures.0.value.ratio.0.ifblank', '0', 'key-unknown'],
    ['a JSON number where a decimal text belongs', 'total', 100, 'wrong-kind'],
    ['a decimal with a comma', 'total', '1,000', 'not-decimal'],
    ['a percentage', `${rule}.bands.0.points`, '90%', 'not-decimal'],
    ['an exponent', 'total', '1e2', 'not-decimal'],
    ['an endless decimal', 'total', `1.${'3'.repeat(16)}`, 'not-decimal'],
    ['an id with spaces', 'id', 'Futian 2024', 'not-id'],
    ['an empty name', 'sections.0.name', '', 'empty'],
    ['no indicators', 'sections.0.groups.0.indicators', [], 'empty'],
    ['an unknown rule shape', `${rule}.shape`, 'band', 'not-one-of', `${rule}.shape`],
    ['an unknown rounding mode', 'rounding.score.mode', 'half-down', 'not-one-of'],
    ['an unknown policy', 'zeroDenominator', 'ignore', 'not-one-of'],
    ['too many decimals', 'rounding.rate.decimals', 7, 'out-of-range'],
    ['half a decimal', 'rounding.rate.decimals', 1.5, 'out-of-range'],
    ['an unknown kind of quantity', 'measures.0.value', { quotient: [] }, 'not-one-of'],
    ['an unknown kind of operand', 'measures.0.value.ratio.1', { inptu: '三公预算' }, 'not-one-of'],
    ['a fifth quarter', 'measures.7.value.ratio.0.item', 5, 'not-one-of'],
    ['a ratio of three', 'measures.0.value.ratio.2', { constant: '1' }, 'wrong-kind', 'measures.0.value.ratio.2'],
    ['another version of the schema', 'schemaVersion', 2, 'not-one-of'],
  ])('%s is told at its place', (_, path, value, problem, told = path) => {
    expect(faultsOf(changed(path, value))).toMatchObject([{ code: 'form', severity: 'error', path: told, details: { problem } }]);
  });

  test.each<[string, unknown]>([['nothing', null], ['a text', '{}'], ['a list', []], ['a number', 1]])('%s is no framework', (_, json) => {
    expect(faultsOf(json).every(({ code }) => code === 'form')).toBe(true);
    expect(faultsOf(json).length).toBeGreaterThan(0);
  });

  test('all slips are told at once', () => {
    const json = changed('title', undefined) as Record<string, unknown>;
    json['total'] = 5;

    expect(faultsOf(json).map(({ path }) => path)).toEqual(['title', 'total']);
  });
});
