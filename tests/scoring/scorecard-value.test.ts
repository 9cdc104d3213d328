import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Scorecard } from '../../src/scoring/scorecard/model';
import { score } from '../../src/scoring/scorecard/score';
import { frameworkForRule, scoreValues } from './fixtures/frameworks';
import { sampleCells } from './fixtures/sample';
import { ALL_SHAPES } from './fixtures/shapes';

/** Freezes a value and everything below it, so that changing any of it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    const members: readonly unknown[] = value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>).values()] : Object.values(value);
    members.forEach(frozen);
  }
  return value;
}

const UNITS: readonly (readonly [string, Parameters<typeof sampleCells>[0]])[] = [
  ['the sample', {}],
  ['a sample with gaps', { 编外人数: undefined, 三公预算: 0, 季度累计支出: [1, null, 'x', 4], 自评打分表: undefined }],
  ['an unreadable sample', { 金额单位: '千元', 绩效目标表: [['指标']], 评价年度: '甲' }],
];

const scoreOf = (changes: Parameters<typeof sampleCells>[0]): Scorecard => score({ cells: sampleCells(changes), sheetScores: new Map() }, DEFAULT_FRAMEWORK);

describe.each(UNITS)('the scorecard of %s', (_, changes) => {
  test('is plain data: through JSON it comes back the same', () => {
    const scorecard = scoreOf(changes);

    expect(JSON.parse(JSON.stringify(scorecard))).toEqual(scorecard);
  });

  test('has no number in it but the year: exact values are text', () => {
    const numbers: string[] = [];
    JSON.stringify(scoreOf(changes), (key, value: unknown) => {
      if (typeof value === 'number') numbers.push(key);
      return value;
    });

    expect(numbers.filter((key) => !['year', 'item', 'rows', 'columns'].includes(key))).toEqual([]);
    expect(JSON.stringify(scoreOf(changes))).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('is the same every time', () => {
    expect(scoreOf(changes)).toEqual(scoreOf(changes));
  });
});

test('scoring changes neither the framework nor the cells', () => {
  const framework = frozen(structuredClone(DEFAULT_FRAMEWORK));
  const cells = frozen(sampleCells());

  expect(score({ cells, sheetScores: frozen(new Map()) }, framework).total.score).toBe('94.8');
});

test('a scorecard is not tied to the next one', () => {
  const first = frozen(scoreOf({}));
  const second = scoreOf({ 三公支出: 12.1 });

  expect(first.total.score).toBe('94.8');
  expect(second.total.score).toBe('95.8');
});

test('two frameworks with the same id are kept apart', () => {
  const strict = frameworkForRule({ shape: 'proportional', measure: 'rate', fullAt: '2' });
  const mild = frameworkForRule({ shape: 'proportional', measure: 'rate' });
  const values = { 三公支出: 50, 三公预算: 100 };

  expect([strict, mild, strict].map((framework) => scoreValues(framework, values).indicators[0]?.exactScore)).toEqual(['2.5', '5', '2.5']);
});

test.each(Object.entries(ALL_SHAPES))('%s carries the English names of its framework', (_, framework) => {
  const { indicators, framework: told, sections } = scoreValues(framework, { 三公支出: 50, 三公预算: 100 });

  expect(told).toMatchObject({ title: '示例指标体系', titleEn: 'Example framework' });
  expect(sections).toMatchObject([{ nameEn: 'Level 1', groups: [{ nameEn: 'Level 2' }] }]);
  for (const { name, nameEn } of indicators) expect(nameEn).toBe(name === '示例指标' ? 'Example' : null);
});
