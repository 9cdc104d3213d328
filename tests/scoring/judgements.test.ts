import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { exactText } from '../../src/scoring/exact/ratio';
import type { Cell } from '../../src/scoring/inputs/cells';
import { readJudgements } from '../../src/scoring/judgements/readJudgements';
import type { CellValue } from './fixtures/cells';
import { JUDGEMENT_HEADER, SAMPLE_JUDGEMENTS } from './fixtures/sample';

function table(rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = JUDGEMENT_HEADER): Cell[][] {
  return [header, ...rows].map((row, line) => header.map((_, column) => ({ value: row[column] ?? null, address: `自评打分!${'ABCDEFG'[column] ?? ''}${line + 1}` })));
}

function read(rows: readonly (readonly CellValue[])[], header?: readonly CellValue[]) {
  const { judgements, problems } = readJudgements(table(rows, header), DEFAULT_FRAMEWORK);
  return {
    scores: judgements.map(({ indicator, item, decision }) => [indicator, item, decision.kind === 'score' ? exactText(decision.score) : decision.kind]),
    problems: problems.map(({ code, severity, cell }) => [code, severity, cell]),
    judgements,
  };
}

test('the sample’s rows are all understood; the indicator stands in the first row of its merged cell only', () => {
  const { scores, problems } = read(SAMPLE_JUDGEMENTS);

  expect(problems).toEqual([]);
  expect(scores).toHaveLength(SAMPLE_JUDGEMENTS.length);
  expect(scores.slice(0, 7)).toEqual([
    ['budget-rationality', 'duties', '1'], ['budget-rationality', 'allocation', '1'], ['budget-rationality', 'detail', '1'],
    ['budget-rationality', 'classification', '1'], ['budget-rationality', 'not-rigid', '1'], ['budget-compliance', null, '5'], ['target-completeness', null, '3'],
  ]);
});

describe('whose row it is', () => {
  test.each(['预决算信息公开', ' 预决算信息公开 ', '（3）预决算信息公开', '3、预决算信息公开', '③预决算信息公开', '预决算 信息公开。', 'disclosure', 'Disclosure of budget and accounts'])('%p is the indicator', (name) => {
    expect(read([[name, '①预算公开', 1.5]]).scores).toEqual([['disclosure', 'budget-disclosure', '1.5']]);
  });

  test('quotes and width do not matter', () => {
    expect(read([['公用经费控制率', '"三公"经费控制率', 3], [null, '「三公」经费控制率', 3]]).scores).toEqual([['public-expenses', 'three-public', '3']]);
  });

  test('an unknown indicator takes the rows under its merged cell with it, told once', () => {
    expect(read([['没有的指标', '甲', 1], [null, '乙', 1], ['预算编制规范性', null, 5]])).toMatchObject({
      scores: [['budget-compliance', null, '5']],
      problems: [['judgement-unknown-indicator', 'error', '自评打分!A2']],
    });
  });

  test('the rows of another framework are one note, whatever their number', () => {
    const others = ['甲指标', '乙指标', '丙指标', '丁指标'].map((name) => [name, null, 1]);
    expect(read([...others, ['预算编制规范性', null, 5]])).toMatchObject({
      scores: [['budget-compliance', null, '5']],
      problems: [['judgements-of-other-framework', 'note', '自评打分!A2']],
    });
  });

  test('one or two names that are unknown are slips, told at their cells', () => {
    expect(read([['预算编制规范', null, 5], ['重点工作完成', null, 8], ['预算编制规范性', null, 5]]).problems).toEqual([
      ['judgement-unknown-indicator', 'error', '自评打分!A2'],
      ['judgement-unknown-indicator', 'error', '自评打分!A3'],
    ]);
  });

  test('an unknown item is a problem at its cell', () => {
    expect(read([['预算编制合理性', '没有的检查项', 1]])).toMatchObject({ scores: [], problems: [['judgement-unknown-item', 'error', '自评打分!B2']] });
  });

  test('a first row without an indicator belongs to none', () => {
    expect(read([[null, '符合职责与方针', 1]])).toMatchObject({ scores: [], problems: [['judgement-without-indicator', 'error', '自评打分!A2']] });
  });

  test('an error in the place of a name is no merged cell', () => {
    expect(read([['预算编制合理性', '符合职责与方针', 1], [{ error: '#REF!' }, '资金分配合理', 1], [null, '专项资金细化', 1]])).toMatchObject({
      scores: [['budget-rationality', 'duties', '1']],
      problems: [['cell-error', 'error', '自评打分!A3']],
    });
    expect(read([['预算编制规范性', { error: '#N/A' }, 4]])).toMatchObject({ scores: [], problems: [['cell-error', 'error', '自评打分!B2']] });
  });

  test('the second row of the same thing is not used', () => {
    expect(read([['预算编制规范性', null, 4, '缺'], ['预算编制合理性', '符合职责与方针', 1], ['预算编制规范性', null, 5]])).toMatchObject({
      scores: [['budget-compliance', null, '4'], ['budget-rationality', 'duties', '1']],
      problems: [['judgement-twice', 'error', '自评打分!C4']],
    });
  });

  test('rows that add up and empty rows decide nothing', () => {
    expect(read([['预算编制规范性', null, 5], [null, null, null], ['合计', null, 5]])).toMatchObject({ scores: [['budget-compliance', null, '5']], problems: [] });
  });
});

describe('what a score may be', () => {
  test.each<[CellValue, string]>([[4, '4'], ['4', '4'], ['４．５', '4.5'], ['4.5分', '4.5'], [0, '0']])('%p', (score, points) => {
    expect(read([['预算编制规范性', null, score, '原因']])).toMatchObject({ scores: [['budget-compliance', null, points]], problems: [] });
  });

  test.each<[CellValue, string]>([
    ['好', 'judgement-not-a-score'], ['80%', 'judgement-not-a-score'], [true, 'judgement-not-a-score'], [NaN, 'judgement-not-a-score'], [5.01, 'judgement-out-of-range'], [-0.5, 'judgement-out-of-range'],
    [{ error: '#DIV/0!' }, 'cell-error'], ['不适用', 'not-applicable-refused'],
  ])('%p decides nothing: %s', (score, code) => {
    expect(read([['预算编制规范性', null, score, '原因']])).toMatchObject({ scores: [], problems: [[code, 'error', '自评打分!C2']] });
  });

  test('a grade in words gives its points and keeps its name', () => {
    const { judgements } = read([['预决算信息公开', '预算公开', '未公开', '见说明'], [null, '决算公开', 'not as required', '见说明']]);

    expect(judgements).toMatchObject([{ choice: '未公开', choiceEn: 'Not disclosed' }, { choice: '公开不符合规定', choiceEn: 'Not as required' }]);
    expect(judgements.map(({ decision }) => decision.kind === 'score' && exactText(decision.score))).toEqual(['0', '1']);
  });

  test('a blank score keeps the reason and the evidence', () => {
    expect(read([['编外人员控制率', null, null, '历史遗留', '编办文件']]).judgements).toMatchObject([{ decision: { kind: 'none' }, reason: '历史遗留', evidence: '编办文件', cell: '自评打分!C2' }]);
  });

  test('a score below full marks without a reason is asked about', () => {
    expect(read([['预算编制规范性', null, 4]]).problems).toEqual([['judgement-without-reason', 'ask', '自评打分!C2']]);
    expect(readJudgements(table([['预算编制合理性', '资金分配合理', 0.4]]), DEFAULT_FRAMEWORK).problems[0]?.details).toEqual({
      indicator: '预算编制合理性', indicatorEn: 'Rationality of the budget', item: '资金分配合理', itemEn: 'Sound allocation', lost: '0.6',
    });
  });
});

describe('columns', () => {
  test('are found by their titles in any order, with the usual other titles', () => {
    expect(read([['原因', 4, '预算编制规范性']], ['扣分原因和其他说明', '自评得分', '三级指标'])).toMatchObject({ scores: [['budget-compliance', null, '4']], problems: [] });
    expect(read([['budget-compliance', 5]], ['Indicator', 'SCORE']).scores).toEqual([['budget-compliance', null, '5']]);
  });

  test('a table without a needed column is a problem, and gives nothing', () => {
    expect(read([['预算编制规范性', 5]], ['指标', '分数'])).toMatchObject({ scores: [], problems: [['table-column-missing', 'error', '自评打分!A1']] });
  });
});
