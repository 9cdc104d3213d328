/** Inputs of the unit that the tables of projects give: counted exactly, never guessed. */
import { exactText } from '../../src/scoring/exact/ratio';
import { deriveInputs } from '../../src/scoring/projects/derive';
import { scoreProjects } from '../../src/scoring/projects/scoreProjects';
import type { Values } from '../scoring/fixtures/cells';
import { inputsOf, PROJECT_FORM, TRAINING, TRAINING_FIGURES, type Row } from './support/projects';

const project = (name: string, planned: Row[number], done: Row[number]): Row => [name, 1, 1, planned, done];

function derive(register: readonly Row[], more: Values = {}, targets: readonly Row[] = []) {
  const inputs = inputsOf(targets, register, more);
  return deriveInputs(inputs, targets.length > 0 ? scoreProjects(inputs, PROJECT_FORM) : null);
}
const readings = (inputs: ReturnType<typeof derive>, ...names: readonly string[]) =>
  names.map((name) => {
    const [reading] = inputs.numbers.get(name) ?? [];
    return reading?.state === 'value' ? exactText(reading.value) : reading?.state;
  });
const counts = (register: readonly Row[], more: Values = {}) => readings(derive(register, more), '计划完成项目数', '按期完成项目数');
const open = (register: readonly Row[]) => (derive(register).derived ?? []).map((each) => each.open);

describe('projects of 项目进度表', () => {
  test('are those planned for the year, and in time those not later than planned', () => {
    expect(
      counts([
        project('早', '2024-06-30', '2024-06-30'), project('晚', '2024-06-30', '2024-07-01'), project('未', '2024-12-31', '未完成'), project('半', '2024-12', 0.6),
        project('上年', '2023-12-31', '2024-01-05'), project('下年', '2025-01-01', 0.1), project('比例', '100%', '100%'), project('跨年', '50%', '60%'),
      ]),
    ).toEqual(['5', '2']);
  });

  test.each<[planned: Row[number], done: Row[number], inTime: string]>([
    [45473, 45473, '1'], [45473, 45474, '0'], ['2024年6月', '2024-06-30', '1'], ['2024年6月', '2024-07-01', '0'], ['2024-06-30', '2024年6月', '1'], ['2024-06-15', '2024年6月', '1'], ['2024-06-30', '2024年7月', '0'], ['2024-12-31', '2025年1月', '0'],
    ['2024-06-15', '2024年5月', '1'], ['2024-06-15', '2024年7月', '0'], ['100%', '2024-12-31', '1'], ['100%', '2025-01-01', '0'], ['100%', '已完成', '1'],
  ])('planned for %s and done on %s count as %s in time', (planned, done, inTime) => {
    expect(counts([project('甲', planned, done)])).toEqual(['1', inTime]);
  });

  test.each<[why: string, rows: readonly Row[], open: readonly (string | null)[]]>([
    ['no plan', [project('甲', null, '2024-06-30')], ['blank', 'blank']],
    ['an unreadable plan', [project('甲', '年底前后', '2024-06-30')], ['unreadable', 'unreadable']],
    ['an error for a plan', [project('甲', { error: '#REF!' }, '2024-06-30')], ['unreadable', 'unreadable']],
    ['nothing on what was done', [project('甲', '2024-06-30', null)], [null, 'blank']],
    ['an unreadable completion', [project('甲', '2024-06-30', '不详')], [null, 'unreadable']],
    ['a completion without its day', [project('甲', '2024-06-30', '已完成')], [null, 'no-day']],
    ['no name', [project('', '2024-06-30', '2024-06-30')], ['no-name', 'no-name']],
    ['the same name', [project('甲', '2024-06-30', '2024-06-30'), project('甲', '2024-06-30', '2024-06-30')], ['twice', 'twice']],
  ])('stay open where one row has %s', (_, rows, expected) => {
    const sound = [project('乙', '2024-06-30', '2024-06-30')];
    expect(open([...sound, ...rows])).toEqual(expected);
    expect(counts([...sound, ...rows])).toEqual(expected.map((why, index) => (why === null ? String(rows.length + 1) : `${index}` && 'missing')));
  });

  test('are not counted in an empty table, or without the year', () => {
    expect(counts([])).toEqual(['missing', 'missing']);
    expect(counts([project('甲', '2024-06-30', '2024-06-30')], { 评价年度: null })).toEqual(['missing', 'missing']);
  });

  test.each(['合计', '合 计', '总计（万元）', '小计：', '本页小计', '项目合计'])('leave out a row %s, which is told', (name) => {
    const rows = [project('甲', '2024-06-30', '2024-06-30'), project(name, null, null), project('乙', '2024-06-30', '2024-07-02')];
    expect(counts(rows)).toEqual(['2', '1']);
    expect(derive(rows).problems.map(({ code, severity, cell, details }) => [code, severity, cell, details])).toContainEqual(['total-rows-left-out', 'note', '表格!B6', { text: name, rows: 1 }]);
  });

  test('count a project that only sounds like a total', () => {
    expect(counts([project('合计核算系统建设', '2024-06-30', '2024-06-30')])).toEqual(['1', '1']);
  });

  test('of next year alone are none', () => {
    expect(counts([project('甲', '2025-06-30', null)])).toEqual(['0', '0']);
  });
});

describe('what somebody typed', () => {
  const late = [project('甲', '2024-06-30', '2024-06-30'), project('乙', '2024-06-30', '2024-07-02')];

  test('wins, and keeps its cell', () => {
    const inputs = derive(late, { 按期完成项目数: 2 });
    expect(readings(inputs, '计划完成项目数', '按期完成项目数')).toEqual(['2', '2']);
    expect(inputs.numbers.get('按期完成项目数')?.[0]).not.toHaveProperty('from');
    expect(inputs.derived).toMatchObject([{ typed: null }, { input: '按期完成项目数', typed: { value: { numerator: 2n } }, value: { numerator: 1n } }]);
  });

  test('and cannot be read is not passed over', () => {
    expect(readings(derive(late, { 按期完成项目数: '两个' }), '按期完成项目数')).toEqual(['unreadable']);
  });

  test('is nothing in a blank cell: the table is taken, and leads to the project that is late', () => {
    const [reading] = derive(late, { 按期完成项目数: null }).numbers.get('按期完成项目数') ?? [];
    expect(reading).toMatchObject({ state: 'value', from: '项目进度表', cell: '表格!F7' });
  });
});

describe('scores of projects', () => {
  const RATES = ['项目平均得分率', '项目指标完成率'] as const;
  const second = TRAINING.map((row, index) => [index === 0 ? '巡查项目' : '', ...row.slice(1)]);
  const register: readonly Row[] = [TRAINING_FIGURES, ['巡查项目', 50, 50, '2024-12-31', '2024-12-31']];

  test('give their mean and the share of targets that are met', () => {
    const inputs = derive(register, {}, [...TRAINING, ...second]);
    expect(readings(inputs, ...RATES)).toEqual(['0.85375', '0.5']);
    expect(inputs.numbers.get('项目平均得分率')?.[0]).toMatchObject({ from: '项目绩效目标表' });
  });

  test.each<[why: string, register: readonly Row[], targets: readonly Row[], open: string]>([
    ['a project is not wholly scored', register, [...TRAINING, ...second.map((row, index) => (index === 0 ? [...row.slice(0, 7), null, ...row.slice(8)] : row))], 'not-scored'],
    ['a project has no targets', register, TRAINING, 'no-targets'],
    ['a row has no project', register, [['', ...(TRAINING[0] ?? []).slice(1)], ...TRAINING, ...second], 'unreadable'],
  ])('stay open where %s', (_, own, targets, expected) => {
    const inputs = derive(own, {}, targets);
    expect(readings(inputs, ...RATES)).toEqual(['missing', 'missing']);
    expect((inputs.derived ?? []).filter(({ input }) => RATES.some((rate) => rate === input)).map((each) => each.open)).toEqual([expected, expected]);
  });

  test('are not asked for where no framework takes them', () => {
    expect(readings(derive(register), ...RATES)).toEqual(['missing', 'missing']);
  });
});
