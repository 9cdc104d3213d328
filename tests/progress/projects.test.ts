/** 项目进度表: which projects lag, in spending or in what they completed. */
import fc from 'fast-check';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { readInputs } from '../../src/scoring/inputs/readInputs';
import { projectsInTime } from '../../src/scoring/projects/completion';
import { dayIn, dayText } from '../../src/scoring/progress/plannedDate';
import { projectsProgress } from '../../src/scoring/progress/projectProgress';
import { problemText } from '../../src/scoring/wording';
import { inputCells } from '../scoring/fixtures/cells';

const HEADER = ['项目', '预算', '累计支出', '计划完成', '实际完成'];
type Row = readonly (string | number | null)[];

function progressOf(rows: readonly Row[], { quarter = 3, unit = '万元', header = HEADER }: { quarter?: number | null; unit?: string; header?: readonly string[] } = {}) {
  const inputs = readInputs(inputCells({ 评价年度: 2024, 金额单位: unit, 项目进度表: [header, ...rows] }));
  return projectsProgress(inputs, DEFAULT_FRAMEWORK, quarter);
}
const [first] = [(row: Row, options?: Parameters<typeof progressOf>[1]) => progressOf([row], options).projects[0]];

test('a project whose own row says 小计 of its sources of money is a project, and the 小计 without a name is none', () => {
  const header = ['项目', '资金来源', '预算', '累计支出'];
  const { projects } = progressOf([['甲项目', '小计', 100, 90], ['', '合计', 100, 90], ['合计', '', 100, 90]], { header });
  expect(projects.map(({ name }) => name)).toEqual(['甲项目']);
});

describe('a project’s spending', () => {
  test.each<[number, string | null]>([
    [75, null],
    [67.5, null],
    [67.49, 'lagging'],
    [52.5, 'lagging'],
    [52.49, 'serious'],
    [0, 'serious'],
  ])('by the third quarter %s of 100 is %s', (spent, alert) => {
    expect(first(['中区规划', 100, spent])).toMatchObject({ alert, lags: alert !== null });
  });

  test('is held against nothing before a quarter is filled in', () => {
    expect(first(['中区规划', 100, 0], { quarter: null })).toMatchObject({ alert: null, lags: false, rate: '0.00%' });
  });

  test('has no rate without a budget', () => {
    expect(first(['中区规划', 0, 5])).toMatchObject({ rate: null, alert: null });
  });

  test('is in the unit of the workbook, or in its own where the cell says so', () => {
    expect(first(['甲', 1_000_000, '75万元'], { unit: '元' })).toMatchObject({ budget: '100', spent: '75', rate: '75.00%' });
  });
});

test('a project is late exactly where the unit’s count says that it was not in time, whether days or months are written', () => {
  const written = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), style: fc.constantFrom('day', 'month') }).map(({ month, day, style }) => (style === 'day' ? `2024-${month}-${day}` : `2024年${month}月`));
  fc.assert(
    fc.property(written, written, (planned, done) => {
      const inputs = readInputs(inputCells({ 评价年度: 2024, 项目进度表: [HEADER, ['甲', 100, 100, planned, done]] }));
      const figure = projectsInTime(inputs);
      expect([planned, done, projectsProgress(inputs, DEFAULT_FRAMEWORK, 4).projects[0]?.completion]).toEqual([planned, done, figure && 'value' in figure && figure.value.numerator === 1n ? 'on-plan' : 'late']);
    }),
  );
});

test('a row that adds up the others is no project that lags', () => {
  const { projects, problems } = progressOf([['甲', 100, 90], ['合计', 100, 0, '2024-01-31', null]]);
  expect(projects.map(({ name }) => name)).toEqual(['甲']);
  expect(problems.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([['total-rows-left-out', 'note', '表格!B5']]);
});

describe('what a project completed', () => {
  test.each<[string, string | number | null, string | number | null, string]>([
    ['as much as planned', 0.85, '85%', 'on-plan'],
    ['less than planned', '85%', 0.8, 'behind'],
    ['shares as whole percent', 85, 80, 'behind'],
    ['on its day', '2024-06-30', '2024/6/30', 'on-plan'],
    ['a day late', '2024-06-30', '2024年7月1日', 'late'],
    ['in its month', '2024年6月', '2024-06-28', 'on-plan'],
    ['on no day of the planned month that is told', '2024-06-30', '2024年6月', 'on-plan'],
    ['in the month of a plan for its middle', '2024-06-15', '2024年6月', 'on-plan'],
    ['in the month after', '2024-06-30', '2024年7月', 'late'],
    ['as a number of Excel', 45473, 45474, 'late'],
    ['not said, its day gone', '2024-06-30', null, 'overdue'],
    ['half of it, its day gone', '2024-06-30', '50%', 'overdue'],
    ['said in words', '2024-06-30', '已完成', 'on-plan'],
    ['denied in words', '2024-06-30', '未完成', 'overdue'],
    ['not said, its day to come', '2024-12-31', null, 'on-plan'],
    ['without a plan', null, '50%', 'unknown'],
    ['a share of what was to be done by a day', '85%', '2024-06-30', 'unknown'],
  ])('%s', (_, planned, done, completion) => {
    expect(first(['甲', 100, 100, planned, done])).toMatchObject({ completion, lags: ['behind', 'late', 'overdue'].includes(completion) });
  });
});

describe('the table', () => {
  test('names those that lag first, in their order', () => {
    const { projects } = progressOf([['甲', 100, 80], ['乙', 100, 10], ['丙', 100, 90, '90%', '50%'], ['丁', 100, 99]]);
    expect(projects.map(({ name, lags }) => [name, lags])).toEqual([['乙', true], ['丙', true], ['甲', false], ['丁', false]]);
  });

  test('finds its columns by the words that tables use', () => {
    expect(progressOf([['甲', 50, 100]], { header: ['项目名称', '累计支出', '预算数'] }).projects).toMatchObject([{ budget: '100', spent: '50' }]);
  });

  test.each<[string, Row, string]>([
    ['an amount in words', ['甲', '约一百', 5], '项目进度表'],
    ['a blank amount', ['甲', 100, null], '没有填写'],
    ['a negative amount', ['甲', 100, -5], '负数'],
    ['progress in words', ['甲', 100, 5, '快了', null], '快了'],
    ['a row without a project', [null, 100, 5], '没有项目名称'],
  ])('tells of %s at its cell, and leaves the row out', (_, row, words) => {
    const { projects, problems } = progressOf([row, ['乙', 100, 90]]);
    expect(projects.map(({ name }) => name)).toEqual(['乙']);
    expect(problems.map((each) => problemText(each, 'zh-CN').what).join()).toContain(words);
    expect(problems.every(({ cell }) => cell !== null)).toBe(true);
  });

  test('is nothing at all without the table', () => {
    const inputs = readInputs(inputCells({ 评价年度: 2024 }));
    expect(projectsProgress(inputs, DEFAULT_FRAMEWORK, 3)).toEqual({ projects: [], problems: [] });
  });
});

test('Excel’s numbers are the days that the calendar says', () => {
  const start = Date.UTC(2000, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
      const date = new Date(start + days * 86_400_000).toISOString().slice(0, 10);
      const day = dayIn({ value: 36_526 + days, address: null });
      // The 31st of a month is told as the month: both mean its end.
      expect(day === null ? null : dayText(day)).toBe(date.endsWith('-31') ? date.slice(0, 7) : date);
    }),
    { numRuns: 2000 },
  );
});
