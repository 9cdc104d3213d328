import { frameworkFaultMessages } from '../../src/messages/frameworkFaults';
import { LANGUAGES, type Language } from '../../src/messages/language';
import { problemMessages } from '../../src/messages/problems';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { problem, type Problem, type ProblemCode, type ProblemDetails } from '../../src/scoring/problems';
import type { Explanation, IndicatorResult, Scorecard } from '../../src/scoring/scorecard/model';
import { score } from '../../src/scoring/scorecard/score';
import { explanationText, problemLine, problemText, reasonText } from '../../src/scoring/wording';
import { frameworkForRule, scoreValues } from './fixtures/frameworks';
import { judgementTable, sampleCells } from './fixtures/sample';
import * as shapes from './fixtures/shapes';

const HAN = /[\u4e00-\u9fff]/;
const only = (scorecard: Scorecard): IndicatorResult => scorecard.indicators[0] as IndicatorResult;
const judge = (...rows: (string | number | null)[][]) => ({ 自评打分表: judgementTable(rows.map((row) => ['示例指标', ...row, null, null].slice(0, 5))) });
const rate = (spent: number, budget = 100) => ({ 三公支出: spent, 三公预算: budget });

/** One example of every kind of explanation that loses points, or has something to say, with its sentences. */
const REASONS: readonly (readonly [rule: Explanation['rule'], result: IndicatorResult, chinese: string, english: string])[] = [
  ['bands', only(scoreValues(shapes.STEP_BANDS, rate(95))), '支出率为95.00%（95÷100），不符合“＜90%”得满分的标准，扣4分。', 'Spending rate is 95.00% (95÷100); full marks need <90%: −4.'],
  ['bands', only(scoreValues(shapes.POINT_BAND, { 重点工作未完成数: 1 })), '未完成数为1，不符合“＝0”得满分的标准，扣6分。', 'Missed is 1; full marks need =0: −6.'],
  ['proportional', only(scoreValues(shapes.CAPPED_LINEAR, rate(1, 3))), '支出率为33.33%（1÷3），按比例得3.33分（满分10分），扣6.67分。', 'Spending rate is 33.33% (1÷3); in proportion 3.33 of 10 points: −6.67.'],
  ['proportional', only(scoreValues(shapes.CAPPED_LINEAR_TO_95, rate(101))), '支出率为101.00%（101÷100），超过100%，按标准不得分，扣10分。', 'Spending rate is 101.00% (101÷100), above 100%; the standard gives no points: −10.'],
  ['slope', only(scoreValues(shapes.SLOPE, rate(4))), '支出率为4.00%（4÷100），按比例得6分（满分10分），扣4分。', 'Spending rate is 4.00% (4÷100); in proportion 6 of 10 points: −4.'],
  ['slope', only(scoreValues(shapes.SLOPE, rate(20))), '支出率为20.00%（20÷100），超出得分范围，按标准不得分，扣10分。', 'Spending rate is 20.00% (20÷100), outside the range that earns points: −10.'],
  ['weighted', only(scoreValues(shapes.WEIGHTED, { 调整后预算支出: 100, 季度累计支出: [20, 60, 60, 100] })), '1季度进度为80.00%、2季度进度为120.00%、3季度进度为80.00%，按各分项计算得8.6分（满分10分），扣1.4分。', '1季度进度 is 80.00%, 2季度进度 is 120.00%, 3季度进度 is 80.00%; the parts give 8.6 of 10 points: −1.4.'],
  ['steps', only(scoreValues(shapes.STEPS_WHOLE, rate(88))), '支出率为88.00%（88÷100），低于100%的部分为12.00个百分点，每5个百分点扣2分，计2次，扣4分。', 'Spending rate is 88.00% (88÷100), below 100% by 12.00 percentage points; 2 off for each 5 percentage points, counted 2 times: −4.'],
  ['steps', only(scoreValues(shapes.STEPS_STARTED, rate(10))), '支出率为10.00%（10÷100），低于100%的部分为90.00个百分点，每5个百分点扣2分，计18次，扣完为止，扣10分。', 'Spending rate is 10.00% (10÷100), below 100% by 90.00 percentage points; 2 off for each 5 percentage points, counted 18 times until nothing is left: −10.'],
  ['occurrences', only(scoreValues(shapes.OCCURRENCES, { 重点工作未完成数: 2 })), '未完成数为2，每项扣4分，扣8分。', 'Missed is 2; 4 off for each: −8.'],
  ['targets', only(scoreValues(shapes.TARGETS, { 绩效目标表: [['指标', '运算符', '目标值', '单位', '实际值'], ['沙龙', '≥', 2, '次', 1]] })), '沙龙目标≥2次，实际1次，得5分（满分10分），扣5分。', '沙龙: target ≥2次, actual 1次; 5 of 10 points: −5.'],
  ['judged', only(scoreValues(shapes.MANUAL, judge([null, 8, '材料不全。']))), '示例指标：得8分（满分10分），原因：材料不全，扣2分。', 'Example: 8 of 10 points, because: 材料不全: −2.'],
  ['judged', only(scoreValues(shapes.GRADES, judge([null, '差', '未开展']))), '示例指标：评为“差”，得0分（满分10分），原因：未开展，扣10分。', 'Example: judged “poor”, 0 of 10 points, because: 未开展: −10.'],
  ['zero-denominator', only(scoreValues(frameworkForRule({ shape: 'proportional', measure: 'rate' }, { zeroDenominator: 'zero' }), rate(5, 0))), '支出率的分母为0，按标准不得分，扣10分。', 'Spending rate: the denominator is 0; the standard gives no points: −10.'],
  ['zero-denominator', only(scoreValues(frameworkForRule({ shape: 'proportional', measure: 'rate' }, { zeroDenominator: 'full' }), rate(0, 0))), '支出率的分母为0，按标准得满分。', 'Spending rate: the denominator is 0; the standard gives full marks.'],
  ['veto', only(scoreValues(shapes.VETO, { ...rate(100), 编外人数: 6 })), '编外人员超过5人，按标准不得分，扣10分。', 'more than 5 outsourced staff; the standard gives no points: −10.'],
  ['not-applicable', only(scoreValues(shapes.MANUAL, judge([null, '不适用', '无此业务']))), '不适用：无此业务。', 'Not applicable: 无此业务.'],
  ['not-scored', only(scoreValues(shapes.STEP_BANDS, { 三公支出: 5 })), '未评分：缺少「三公预算」。', 'Not scored: “三公预算” is missing.'],
];

describe('the reason', () => {
  test.each(REASONS)('of %s', (rule, result, chinese, english) => {
    expect(result.parts[0]?.explanation.rule).toBe(rule);
    expect(reasonText(result, 'zh-CN')).toBe(chinese);
    expect(reasonText(result, 'en')).toBe(english);
  });

  test('every kind of explanation is shown above', () => {
    const kinds: Readonly<Record<Explanation['rule'], true>> = {
      bands: true, proportional: true, slope: true, weighted: true, steps: true, occurrences: true, targets: true, judged: true,
      'zero-denominator': true, veto: true, 'not-applicable': true, 'not-scored': true,
    };

    expect(Object.keys(kinds).filter((kind) => !REASONS.some(([rule]) => rule === kind))).toEqual([]);
  });

  test('full marks need no words; asked for, they come with the numbers', () => {
    const result = only(scoreValues(shapes.STEP_BANDS, rate(50)));
    const part = result.parts[0];
    if (!part) throw new Error('no part');

    expect(reasonText(result, 'zh-CN')).toBe('');
    expect(explanationText(part, result, 'zh-CN')).toBe('支出率为50.00%（50÷100），得满分10分。');
    expect(explanationText(part, result, 'en')).toBe('Spending rate is 50.00% (50÷100): full marks, 10 points.');
  });

  test('what rounding takes away is said as such', () => {
    const framework = frameworkForRule({ shape: 'proportional', measure: 'rate' }, { rounding: { ...shapes.MANUAL.rounding, score: { decimals: 1, mode: 'half-up', at: 'indicator' } } });

    expect(reasonText(only(scoreValues(framework, rate(99.8))), 'zh-CN')).toBe('支出率为99.80%（99.8÷100.0），得9.98分（满分10分），四舍五入后不扣分。');
  });

  test('a person’s words for the whole indicator are added once', () => {
    const values = { ...rate(95), ...judge([null, null, '因公出访增加。']) };

    expect(reasonText(only(scoreValues(shapes.STEP_BANDS, values)), 'zh-CN')).toBe('支出率为95.00%（95÷100），不符合“＜90%”得满分的标准，扣4分。因公出访增加。');
    expect(reasonText(only(scoreValues(shapes.MANUAL, judge([null, 8, '材料不全']))), 'zh-CN').match(/材料不全/g)).toHaveLength(1);
  });

  test('a person’s score over the computed one shows both', () => {
    expect(reasonText(only(scoreValues(shapes.STEP_BANDS, { ...rate(95), ...judge([null, 10, '口径不同']) })), 'zh-CN')).toBe('按标准计算为6.00分，人工评定为10.00分，原因：口径不同。');
    expect(reasonText(only(scoreValues(shapes.STEP_BANDS, { ...rate(95), ...judge([null, 10, '口径不同']) })), 'en')).toBe('computed 6.00, set to 10.00 by a person, because: 口径不同.');
  });

  test('what is missing is named in its place', () => {
    expect(reasonText(only(scoreValues(shapes.WEIGHTED, { 调整后预算支出: 100, 季度累计支出: [20, null, 'x', 100] })), 'zh-CN')).toBe('未评分：「季度累计支出」的二季度未填；「季度累计支出」的三季度无法识别。');
    expect(reasonText(only(scoreValues(shapes.SUM_OF_PARTS, rate(5, 0))), 'zh-CN')).toBe('未评分：支出率的分母为0，请说明如何计分；「评议部分」尚未打分。');
    expect(reasonText(only(scoreValues(shapes.SUM_OF_PARTS, rate(5, 0))), 'en')).toBe('Not scored: the denominator of Spending rate is 0; say how it is scored; “Judged part” has no score yet.');
  });

  test('in English nothing of the framework stays Chinese', () => {
    const { indicators } = score({ cells: sampleCells({ 三公预算: 0 }), sheetScores: new Map() }, DEFAULT_FRAMEWORK);
    const texts = indicators.filter(({ id }) => id !== 'target-clarity').map((indicator) => reasonText(indicator, 'en'));

    expect(texts.filter((text) => HAN.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== '').length).toBeGreaterThan(4);
  });
});

/** An example of each problem's details. */
const DETAILS: { readonly [Code in ProblemCode]: ProblemDetails[Code] } = {
  'name-missing': {}, 'name-broken': { refersTo: '=#REF!', why: 'deleted' }, 'cell-blank': {}, 'cell-error': { error: '#N/A' }, 'not-a-number': { text: 'x' },
  'not-a-count': { text: '1.5' }, negative: { text: '-1' }, 'rate-out-of-range': { text: '97' }, 'not-a-year': { text: '24' }, 'not-an-amount-unit': { text: '千元' },
  'unit-name': { why: 'differs', name: 'Unit', says: '元', comment: '万元' },
  'formula-without-result': {}, 'wrong-shape': { expected: 'quarters', rows: 1, columns: 3 }, 'number-as-text': { text: '5' }, 'table-column-missing': { column: '得分' },
  'operator-unknown': { text: '约' }, 'target-without-name': {}, 'project-without-name': {}, 'total-rows-left-out': { text: '合计', rows: 2 }, 'judgements-of-other-framework': { names: ['甲', '乙', '丙', '丁'] }, 'not-progress': { text: 'soon' }, magnitude: { other: '三公预算', otherValue: '13.45', value: '130700', factor: '9717' },
  'amounts-in-yuan': { value: '25467000', heads: '26' }, 'zero-denominator': { measure: '率', measureEn: 'Rate' }, 'exemption-without-basis': { amount: '870.72' },
  'judgement-without-indicator': {}, 'judgement-unknown-indicator': { text: 'x' }, 'judgement-unknown-item': { indicator: '甲', indicatorEn: 'A', text: 'x' },
  'judgement-twice': { indicator: '甲', indicatorEn: 'A', item: '乙', itemEn: 'B' }, 'judgement-not-a-score': { indicator: '甲', indicatorEn: 'A', text: 'x' },
  'judgement-wants-points': { indicator: '甲', indicatorEn: 'A', item: '', itemEn: null, grade: 'good', from: '6', to: '9' },
  'judgement-off-grade': { indicator: '甲', indicatorEn: 'A', item: '乙', itemEn: 'B', text: '3', grades: [{ name: '好', nameEn: 'good', from: '6', to: '9' }, { name: '差', nameEn: 'poor', from: '0', to: '0' }] },
  'judgement-out-of-range': { indicator: '甲', indicatorEn: 'A', text: '11', maximum: '10' }, 'judgement-without-reason': { indicator: '甲', indicatorEn: 'A', item: '', itemEn: null, lost: '2' },
  'not-applicable-refused': { indicator: '甲', indicatorEn: 'A' }, 'not-applicable-without-reason': { indicator: '甲', indicatorEn: 'A', item: '', itemEn: null }, 'overruled-without-reason': { indicator: '甲', indicatorEn: 'A', computed: '6', score: '10' },
  'full-marks-without-number': { indicator: '甲', indicatorEn: 'A' }, 'deviation-without-reason': { target: 'A', why: 'lost', lost: '2.00' },
  'row-without-project': {}, 'project-twice': { project: 'A' }, 'project-not-in-table': { project: 'A' }, 'project-without-targets': { project: 'A' },
  'project-weights': { project: 'A', sum: '88', wanted: '90', last: null }, 'project-level-weights': { project: 'A', levels: [{ level: 'B', own: '60', usual: '50' }] },
  'project-zero-denominator': { project: 'A', measure: 'B' }, 'target-without-weight': { target: 'A' }, 'target-unplaced': { target: 'A', level: '', levels: ['B'] },
  'nothing-mark': { text: 'x' }, 'date-for-number': { text: 'x' }, 'boolean-for-number': { text: 'TRUE' }, 'percent-for-amount': { text: '97.2%' }, 'unit-unknown': { text: 'x' },
  'unit-doubtful': { text: 'x', asWritten: '0.0058' }, 'bracketed-negative': { text: '(5)' }, 'approximate-number': { text: 'x' }, 'several-numbers': { text: '5 6' },
  'number-with-remark': { text: 'x' }, 'letters-for-digits': { text: '1O' }, 'decimal-mark': { text: '12,5' }, 'number-in-words': { text: 'x' }, 'hidden-minus': { text: '-5' },
  'looks-blank': { why: 'formula' }, 'external-link': { formula: '=[1]A!A1' }, 'float-dust': { text: '0.0900000762939453', rounded: '0.09' }, 'merged-cells': { rows: 1, columns: 3 },
  'hidden-cells': { hidden: 'rows' }, 'hidden-sheet': { sheet: 'x', inputs: ['x'] },
  'framework-unknown': { id: 'x', used: 'x', usedEn: null },
};

describe('every problem says what is wrong and what to do', () => {
  const codes = Object.keys(DETAILS) as ProblemCode[];
  const example = (code: ProblemCode): Problem => problem(code, 'error', { input: '三公预算', cell: '基础数据!C5' }, DETAILS[code]);

  test.each(codes)('%s', (code) => {
    const chinese = problemText(example(code), 'zh-CN');
    const english = problemText(example(code), 'en');
    const quoted = /“三公预算”|「[^」]*」|“?万元”?|“?元”?|“约”|“千元”|“得分”|“x”|“三公预算”/g;

    expect(chinese.what).toMatch(HAN);
    expect(chinese.fix).toMatch(/。$/);
    expect(english.what.replace(quoted, '')).not.toMatch(HAN);
    expect(english.fix.replace(quoted, '')).not.toMatch(HAN);
    expect(english.fix).toMatch(/\.$/);
    expect(JSON.stringify([chinese, english])).not.toMatch(/undefined|null|\[object/);
  });

  test('one line has the cell first', () => {
    expect(problemLine(example('cell-error'), 'zh-CN')).toBe('基础数据!C5：「三公预算」的单元格是错误值 #N/A。请修正该单元格的公式或直接填写数值。');
    expect(problemLine(example('cell-error'), 'en')).toBe('基础数据!C5: the cell of “三公预算” holds the error #N/A. Mend the formula or type the value.');
  });

  test('grades are listed with their points', () => {
    expect(problemText(example('judgement-off-grade'), 'zh-CN').fix).toBe('请核对，等级为：好 6～9 分、差 0 分。');
    expect(problemText(example('judgement-off-grade'), 'en').fix).toBe('Check it; the grades are good (6 to 9), poor (0).');
  });
});

test.each(LANGUAGES)('problems and framework faults have the same codes in %s', (language: Language) => {
  expect(Object.keys(problemMessages[language]).sort()).toEqual(Object.keys(problemMessages['zh-CN']).sort());
  expect(Object.keys(frameworkFaultMessages[language]).sort()).toEqual(Object.keys(frameworkFaultMessages['zh-CN']).sort());
});
