import fc from 'fast-check';
import { runtimeWithFunctions, cellError, type TestRuntime } from './support/runtime';
import { SAMPLE, sampleRange, sampleUnits } from './support/sample';

let chinese: TestRuntime;
let english: TestRuntime;
beforeAll(async () => {
  [chinese, english] = [await runtimeWithFunctions('zh-CN'), await runtimeWithFunctions('en')];
});

type Rows = readonly (readonly (string | number)[])[];
const scorecard = (range: unknown) => chinese.call('SCORECARD', range) as Rows;
const rowNamed = (rows: Rows, name: string, column: number) => rows.find((row) => row[column] === name);

describe('SCORECARD', () => {
  test('spills the official table: header, 21 indicators and the total of the published report', () => {
    const rows = scorecard(sampleRange());

    expect(rows[0]).toEqual(['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因和其他说明']);
    expect(rows).toHaveLength(23);
    expect(rows.at(-1)).toEqual(['合计', '', '', '', 100, 94.8, '共扣5.2分；评价等级：优。']);
    const lost = Object.fromEntries(rows.slice(1, -1).flatMap(([, , name, , maximum, score]) => (maximum === score ? [] : [[name, Number((Number(maximum) - Number(score)).toFixed(1))]])));
    expect(lost).toEqual({ 绩效指标明确性: 0.5, 编外人员控制率: 1, 公用经费控制率: 2, 预算执行率: 1.7 });
  });

  test('without the exemption the total is 93.8', () => {
    expect(scorecard(sampleRange({ 免计调整金额: undefined })).at(-1)?.[5]).toBe(93.8);
  });

  test('what is missing leaves a score empty, says so and makes the total partial', () => {
    const rows = scorecard(sampleRange({ 编外人数: undefined, 预算编制规范性: undefined }));

    expect(rowNamed(rows, '编外人员控制率', 2)?.slice(5)).toEqual(['', expect.stringContaining('未评分：缺少「编外人数」')]);
    expect(rowNamed(rows, '预算编制规范性', 2)?.slice(5)).toEqual(['', '未评分：尚未打分。']);
    expect(rows.at(-1)?.slice(4)).toEqual([100, 89.8, '2项指标未评分，合计为部分得分，暂不评定等级。']);
  });

  test('is the same whether a blank cell comes as 0, null or empty text', () => {
    const blanks = [0, null, ''].map((blank) => {
      const names = SAMPLE.map(([name]) => name);
      return fc.sample(fc.subarray([...names], { minLength: 1 }), { numRuns: 15, seed: 7 }).map((left) => scorecard(sampleRange(Object.fromEntries(left.map((name) => [name, blank])))));
    });
    expect(blanks[1]).toEqual(blanks[0]);
    expect(blanks[2]).toEqual(blanks[0]);
  });

  test('a blank number that is required counts as 0, and no points come from it in silence', () => {
    const row = rowNamed(scorecard(sampleRange({ 三公支出: null })), '公用经费控制率', 2);

    expect(row?.slice(5)).toEqual([5, expect.stringContaining('「三公支出」为0或空白，按0计算。')]);
  });

  test('takes a header, English names, other order, numbers as text, section lines and blank rows', () => {
    const rows = [['项目', '数值', ''], ['一、人员', '', ''], ['', '', ''], [null, null, null], [0, 0, 0], ...sampleRange({ 编外人数: '１４人', 三公支出: '13.07' }).reverse()];
    const renamed = rows.map(([name, ...rest]) => [name === '三公预算' ? 'threepublicbudget' : name, ...rest]);

    expect(scorecard(renamed).at(-1)?.[5]).toBe(94.8);
  });
});

describe('SCORETABLE', () => {
  test('has a row for each unit: name, score by indicator, total, rating', () => {
    const rows = chinese.call('SCORETABLE', sampleUnits({}, { 单位名称: '乙单位', 编外人数: 0 }, { 单位名称: '丙单位', 编外人数: '' , 在编人数: '' })) as Rows;

    expect(rows.map((row) => row.length)).toEqual([24, 24, 24, 24]);
    expect(rows[0]?.[0]).toBe('单位名称');
    expect(rows[0]?.slice(-2)).toEqual(['合计', '评价等级']);
    expect(rows.slice(1).map((row) => [row[0], ...row.slice(-2)])).toEqual([
      ['香蜜湖片区建设发展事务中心', 94.8, '优'],
      ['乙单位', 95.8, '优'],
      ['丙单位', 94.8, '部分得分（1项未评分）'],
    ]);
    expect(rows[0]?.slice(1, -2)).toEqual(scorecard(sampleRange()).slice(1, -1).map((row) => row[2]));
    expect(rows[1]?.slice(1, -2)).toEqual(scorecard(sampleRange()).slice(1, -1).map((row) => row[5]));
  });

  test('gives each unit what SCORECARD gives it', () => {
    const numbers = fc.record({
      三公支出: fc.integer({ min: 0, max: 2000 }).map((value) => value / 100),
      编外人数: fc.integer({ min: 0, max: 20 }),
      在用固定资产: fc.integer({ min: 0, max: 35_110 }).map((value) => value / 100),
      重点工作未完成数: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), (units) => {
        const rows = (chinese.call('SCORETABLE', sampleUnits(...units)) as Rows).slice(1);
        expect(rows.map((row) => row.at(-2))).toEqual(units.map((unit) => scorecard(sampleRange(unit)).at(-1)?.[5]));
      }),
      { numRuns: 20 },
    );
  });

  test('quarters may stand under one merged header', () => {
    const [header = [], row = []] = sampleUnits();
    const merged = header.map((name) => (name === '季度累计支出1' ? '季度累计支出' : /^季度累计支出[234]$/.test(String(name)) ? '' : name));

    expect((chinese.call('SCORETABLE', [merged, row]) as Rows)[1]?.at(-2)).toBe(94.8);
  });

  test('passes over blank rows, numbers a unit without a name, and speaks English', () => {
    const rows = english.call('SCORETABLE', [...sampleUnits({ 单位名称: '' }), SAMPLE.map(() => 0), SAMPLE.map(() => null)]) as Rows;

    expect(rows).toHaveLength(2);
    expect([rows[0]?.[0], rows[0]?.[13], rows[1]?.[0], rows[1]?.at(-1)]).toEqual(['Unit', 'Outsourced staff control', 'Unit 1', 'Excellent']);
  });

  test('an error in one unit’s cell is that unit’s alone', () => {
    const rows = chinese.call('SCORETABLE', sampleUnits({ 三公预算: cellError('#N/A') }, { 单位名称: '乙单位' })) as Rows;

    expect(rows[1]?.at(-2)).toMatchObject({ code: '#N/A' });
    expect(rows[2]?.at(-2)).toBe(94.8);
  });

  test('takes 1000 units and refuses 1001 in words', () => {
    const units = (count: number) => [['在编人数', '编制人数'], ...Array.from({ length: count }, () => [12, 12])];

    expect(chinese.call('SCORETABLE', units(1000))).toHaveLength(1001);
    expect(chinese.call('SCORETABLE', units(1001))).toMatchObject({ code: '#VALUE!', message: '「单位表」有 1001 个单位，一次最多 1000 个，请分成几块。' });
  });
});

describe('DATACHECKS', () => {
  const checks = (range: unknown) => (chinese.call('DATACHECKS', range) as Rows).slice(1).map((row) => row.slice(0, 3));

  test('tells what a Score tells of the same inputs, the gravest first', () => {
    const rows = checks(sampleRange({ 三公支出: 130_700, 免计调整依据: '', 编外人数: '许多', 编制人数: 0 }));

    expect(rows).toContainEqual(['错误', '三公支出', expect.stringContaining('可能混用了元和万元')]);
    expect(rows).toContainEqual(['错误', '编外人数', '「编外人数」应为数字，现为“许多”']);
    expect(rows).toContainEqual(['错误', '', '财政供养人员控制率的分母为 0，无法计算']);
    expect(rows).toContainEqual(['待说明', '免计调整金额', expect.stringContaining('没有填写免计调整依据')]);
    const grades = rows.map(([severity]) => ['错误', '警告', '待说明', '提示'].indexOf(String(severity)));
    expect(grades).toEqual([...grades].sort((one, other) => one - other));
  });

  test('tells what only a range of names and values can have wrong', () => {
    const rows = checks([...sampleRange({ 季度累计支出4: undefined, 预算编制规范性: 0 }), ['编外人员数量', 3, ''], ['编外人数', 3, ''], ['绩效目标表', 1, '']]);

    expect(rows).toContainEqual(['提示', '', '“编外人员数量”不是输入数据、指标或检查项的名称，未采用']);
    expect(rows).toContainEqual(['警告', '编外人数', '「编外人数」出现了不止一次，只采用第一次']);
    expect(rows).toContainEqual(['错误', '季度累计支出', '「季度累计支出」应有四个季度的数值，现有 3 个']);
    expect(rows).toContainEqual(['提示', '绩效目标表', '「绩效目标表」是一张表，不能放在这里']);
    expect(rows).toContainEqual(['待说明', '', '「预算编制规范性」的得分为 0 或空白，按未打分处理']);
    expect(rows).toContainEqual(['待说明', '重点工作未完成数', '「重点工作未完成数」为 0 或空白，按 0 计算']);
  });

  test('tells what does not agree, with the numbers on both sides', () => {
    expect(checks(sampleRange({ 在用固定资产: 400 }))).toContainEqual(['错误', '固定资产原值', '「在用固定资产」为400.00万元，大于「固定资产原值」351.10万元，相差48.90万元']);
    expect(checks(sampleRange())).toContainEqual(['待说明', '免计调整金额', expect.stringContaining('合计为93.8分')]);
  });

  test('says that a required input has no row, in the words of a range', () => {
    expect(checks([['编外人数', 3], ['在编人数', 5]])).toContainEqual(['错误', '三公预算', '数据表中没有「三公预算」']);
  });

  test('says so when there is nothing to say', () => {
    const judged = { 免计调整金额: undefined, 免计调整依据: undefined, 群众信访办理情况: undefined, 公众或服务对象满意度: undefined, 重点工作未完成数: 1 };
    const measured = [['信访渠道与机制', 1, ''], ['信访办理回复率', 1, ''], ['信访及时办理率', 1, ''], ['服务对象满意度', 0.96, '']];

    expect(chinese.call('DATACHECKS', [...sampleRange(judged), ...measured])).toEqual([['级别', '数据', '问题', '处理'], ['', '', '没有发现问题', '']]);
    expect(english.call('DATACHECKS', [...sampleRange(judged), ...measured])).toEqual([['Severity', 'Input', 'Finding', 'What to do'], ['', '', 'Nothing found', '']]);
  });
});
