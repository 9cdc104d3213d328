import { exactText } from '../../src/scoring/exact/ratio';
import type { Cell } from '../../src/scoring/inputs/cells';
import { attainments } from '../../src/scoring/targets/attainment';
import { readTargets } from '../../src/scoring/targets/readTargets';
import type { CellValue } from './fixtures/cells';
import { frameworkForRule, scoreValues } from './fixtures/frameworks';
import { SAMPLE_TARGETS } from './fixtures/sample';
import { TARGETS } from './fixtures/shapes';

const HEADER = ['指标', '运算符', '目标值', '单位', '实际值', '证明材料'];

function table(rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = HEADER): Cell[][] {
  return [header, ...rows].map((row, line) => header.map((_, column) => ({ value: row[column] ?? null, address: `目标!${'ABCDEF'[column] ?? ''}${line + 1}` })));
}

function read(rows: readonly (readonly CellValue[])[], header?: readonly CellValue[]) {
  const { targets, problems, unread } = readTargets(table(rows, header));
  return {
    targets: targets.map((row) => (row.kind === 'measured' ? `${row.name} ${row.operator} ${exactText(row.target)}${row.unit} | ${row.actual ? exactText(row.actual) : '-'}` : `${row.name} ${row.target} | ${row.actual ?? '-'}`)),
    problems: problems.map(({ code, cell }) => [code, cell]),
    unread,
  };
}

test('the sample’s targets, one of them missed', () => {
  const { targets } = readTargets(SAMPLE_TARGETS.map((row) => row.map((value) => ({ value, address: null }))));

  expect(attainments(targets, { missed: 'proportion' }).map(({ name, met, share }) => [name, met, share])).toEqual([
    ['举办高质量发展系列沙龙活动', true, '1'], ['按照采购要求完成采购率', true, '1'], ['制作片区宣传视频', false, '0'],
  ]);
});

test.each([
  ['>=', '≥'], ['⩾', '≥'], ['不低于', '≥'], ['＞＝', '≥'], ['<=', '≤'], ['不超过', '≤'], ['＝', '='], ['等于', '='], ['＞', '>'], ['<', '<'],
])('the operator %s is %s', (written, operator) => {
  expect(read([['甲', written, 1, '项', 1]]).targets).toEqual([`甲 ${operator} 1项 | 1`]);
});

describe('numbers count in the row’s unit', () => {
  test('a percentage typed as text and one typed as number are the same', () => {
    expect(read([['采购率', '=', 100, '%', '100%'], ['采购率', '≥', '95％', '％', 97]]).targets).toEqual(['采购率 = 100% | 100', '采购率 ≥ 95％ | 97']);
  });

  test('the row’s own unit may stand behind a number, another one may not', () => {
    expect(read([['活动', '≥', '2次', '次', '3次']]).targets).toEqual(['活动 ≥ 2次 | 3']);
    expect(read([['人次', '≥', '2万', '人次', 15_000]])).toMatchObject({ targets: [], problems: [['not-a-number', '目标!C2']], unread: { cell: '目标!C2' } });
  });
});

describe('a row that can’t be read', () => {
  test.each<[string, readonly CellValue[], string, string]>([
    ['an unknown operator', ['甲', '约', 1, '项', 1], 'operator-unknown', '目标!B2'],
    ['a target in words', ['甲', '≥', '若干', '项', 1], 'not-a-number', '目标!C2'],
    ['no target', ['甲', '≥', null, '项', 1], 'cell-blank', '目标!C2'],
    ['an actual value in words', ['甲', '≥', 1, '项', '已完成'], 'not-a-number', '目标!E2'],
    ['an error', ['甲', '≥', 1, '项', { error: '#REF!' }], 'cell-error', '目标!E2'],
  ])('%s is a problem at its cell', (_, row, code, cell) => {
    expect(read([row, ['乙', '≥', 1, '项', 1]])).toEqual({ targets: ['乙 ≥ 1项 | 1'], problems: [[code, cell]], unread: { cell } });
  });

  test('leaves what all rows together give unknown: the others alone would score too well', () => {
    const values = { 绩效目标表: [HEADER, ['甲', '≥', 1, '项', 1, null], ['乙', '≥', 1, '项', '未完成', null]] };
    const counted = frameworkForRule({ shape: 'occurrences', measure: 'missed', points: '4' }, {}, [
      { id: 'missed', name: '未达标数', display: 'number', value: { number: { count: { targets: 'missed' } } } },
    ]);

    for (const framework of [TARGETS, counted]) {
      expect(scoreValues(framework, values).indicators[0]).toMatchObject({ state: 'not-scored', missing: [{ input: '绩效目标表', why: 'unreadable' }] });
    }
  });

  test('a row without a name is left out and told', () => {
    expect(read([[null, '≥', 1, '项', 1], ['乙', '≥', 1, '项', 1]])).toMatchObject({ targets: ['乙 ≥ 1项 | 1'], problems: [['target-without-name', '目标!A2']], unread: null });
  });
});

test.each<[('all' | 'met' | 'missed'), string]>([['all', '3'], ['met', '2'], ['missed', '1']])('a measure may count the targets: %s are %s', (targets, count) => {
  const framework = frameworkForRule({ shape: 'occurrences', measure: 'counted', points: '1' }, {}, [
    { id: 'counted', name: '目标数', display: 'number', value: { number: { count: { targets } } } },
  ]);

  expect(scoreValues(framework, { 绩效目标表: SAMPLE_TARGETS }).indicators[0]?.measures[0]).toMatchObject({ display: count, sources: [{ input: '绩效目标表' }] });
});
