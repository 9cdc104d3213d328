/** What would lift the published score, exactly, and the total as others may round it. */
import { adviseOn } from '../../src/scoring/advice/advise';
import { totalsByConvention } from '../../src/scoring/advice/otherConventions';
import { exactly } from '../../src/scoring/exact/ratio';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { readInputs } from '../../src/scoring/inputs/readInputs';
import { scoreReadInputs } from '../../src/scoring/scorecard/score';
import { liftSentences } from '../../src/scoring/wording/lift';
import { inputCells } from '../scoring/fixtures/cells';
import { CLEAN, PUBLISHED, type Unit } from '../checks/fixtures/units';

function adviceOn(unit: Unit) {
  const inputs = readInputs(inputCells(unit));
  const advice = adviseOn(scoreReadInputs(inputs, new Map(), DEFAULT_FRAMEWORK), DEFAULT_FRAMEWORK, inputs);
  return { advice, sentences: (name: string) => advice.filter(({ result }) => result.name === name).flatMap(({ lift }) => liftSentences(lift, DEFAULT_FRAMEWORK, inputs, 'zh-CN')) };
}

describe('the published unit', () => {
  const { advice, sentences } = adviceOn(PUBLISHED);

  test('is told of every deduction, the most points first', () => {
    expect(advice.map(({ result, lost }) => [result.name, lost])).toEqual([['公用经费控制率', '2.0'], ['预算执行率', '1.7'], ['编外人员控制率', '1.0'], ['绩效指标明确性', '0.5']]);
  });

  test('needs its public funds below 12.105 and its running costs below 56.196', () => {
    expect(sentences('公用经费控制率').join('')).toContain('「三公支出」须＜12.105万元');
    expect(sentences('公用经费控制率').join('')).toContain('「日常公用决算」须＜56.196万元');
  });

  test('may have no outsourced staff for full marks and 1 for half of them', () => {
    expect(sentences('编外人员控制率').join('')).toContain('「编外人数」须≤1');
    expect(sentences('编外人员控制率').join('')).toContain('「编外人数」须≤0');
  });

  test('is told the spending for the next tenth of a point, where points grow with it', () => {
    // 329.15 and a tenth of what the schedule asks for, 636.675.
    expect(sentences('预算执行率')[0]).toBe('一季度预算执行率≥61.6983%可得0.62分（+0.1分），现为51.70%：「季度累计支出」一季度须≥392.8175万元（现为329.15万元）。');
    expect(sentences('预算执行率')[1]).toContain('「季度累计支出」一季度须≥636.675万元');
  });

  test('is told its exact ends, and what lies beyond them is scored so', () => {
    const at = (spent: number) => scoreReadInputs(readInputs(inputCells({ ...PUBLISHED, 三公支出: spent })), new Map(), DEFAULT_FRAMEWORK).total.score;
    expect([at(12.105), at(12.1049)]).toEqual(['94.8', '95.8']);
  });

  test('has no number to give where a person judged', () => {
    expect(sentences('绩效指标明确性')).toEqual(['目标细化为具体任务并与任务数对应由人工打分，没有可计算的差距。']);
  });
});

test('distances are in the unit of the workbook', () => {
  const inYuan = Object.fromEntries(Object.entries(PUBLISHED).map(([name, value]) => [name, name === '三公支出' ? 130_700 : name === '三公预算' ? 134_500 : value]));
  const { sentences } = adviceOn({ 金额单位: '元', 三公支出: inYuan['三公支出'] ?? null, 三公预算: inYuan['三公预算'] ?? null, 日常公用预算: 624_400, 日常公用决算: 400_000 });
  expect(sentences('公用经费控制率').join('')).toContain('「三公支出」须＜121050元');
});

test('a unit that is not scored has no distances', () => {
  expect(adviceOn({}).advice).toEqual([]);
});

describe('other conventions of rounding', () => {
  const totals = (unit: Unit) => Object.fromEntries(totalsByConvention(readInputs(inputCells(unit)), new Map(), DEFAULT_FRAMEWORK).map(({ id, total }) => [id, total]));

  test('print other totals: 4.34 in the place of 4.3 for execution, 1.99 in the place of 2 for procurement', () => {
    expect(totals(PUBLISHED)).toEqual({ 'one-decimal': '94.8', 'two-decimals': '94.83', 'parts-two-decimals': '94.84', 'rounded-once': '94.82', 'cut-off': '94.7' });
  });

  test('mark the one in force', () => {
    const inForce = totalsByConvention(readInputs(inputCells(CLEAN)), new Map(), DEFAULT_FRAMEWORK).filter(({ isInForce }) => isInForce);
    expect(inForce.map(({ id }) => id)).toEqual(['one-decimal']);
  });

  test('a typed score counts under each of them', () => {
    const typed = new Map([['budget-execution', { score: exactly(5), reason: null, cell: null }]]);
    const all = totalsByConvention(readInputs(inputCells(PUBLISHED)), typed, DEFAULT_FRAMEWORK).map(({ total }) => Number(total));
    expect(Math.min(...all)).toBeGreaterThan(95);
  });
});
