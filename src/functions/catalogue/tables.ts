/** The functions whose results spill, as people are told of them. */
import { BY_FRAMEWORK, FRAMEWORK_REMARK } from './framework';
import { local, type FunctionDescription } from './model';

const PAIRS = local('两列（或更多列）的区域：第一列为数据名称，第二列为数值；四个季度的数据可在同一行依次填写。', 'A range of two columns or more: names in the first, values in the second; four quarters may stand in one row.');

const PAIR_REMARKS = [
  FRAMEWORK_REMARK,
  local('名称用输入数据的中文名称或英文别名；季度数据可写成一行四个数，也可分四行，如“季度累计支出1”“一季度累计支出”。人工打分的指标或检查项也可作为名称，数值为得分或等级，第三列可写扣分原因。', 'Names are those of the inputs, Chinese or English; quarters stand in one row, or in four rows such as QuarterlySpending1. Indicators and items that a person judges may be names as well, with the score or grade as value and the reason in the third column.'),
  local('空白与 0 相同：必填的数字按 0 计算并注明；选填的数字和文字视为未提供；人工得分视为未打分，确实为 0 分的请写“0分”。尚未取得的数据请不要列入。', 'Blank is the same as 0: a required number counts as 0, and a note says so; an optional number or a text counts as not given; a person’s score counts as not given: type “0分” for no points. Leave out what is not known yet.'),
  local('单元格中的错误值在受影响的指标得分和合计中原样出现。', 'An error in a cell appears as itself in the scores that it touches and in the total.'),
];

export const TABLE_DESCRIPTIONS: readonly FunctionDescription[] = [
  {
    id: 'SCORECARD',
    title: local('评分表', 'Scorecard'),
    description: local(`${BY_FRAMEWORK['zh-CN']}生成评分表：各级指标、评分标准、分值、得分、扣分原因和合计。`, `The scoring table ${BY_FRAMEWORK.en}: levels, standards, maxima, scores, reasons and the total.`),
    parameters: [PAIRS],
    resultKind: 'matrix',
    result: local('7 列的表，含标题行和合计行；未评分的得分为空', 'A table of 7 columns with header and total; a score is empty while something is missing'),
    example: {
      formula: '=SCORECARD({"编制人数",12;"在编人数",12;"编外人数",14})',
      result: [
        { row: 0, cells: ['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因和其他说明'] },
        { row: 22, cells: ['合计', '', '', '', 100, 1, '19项指标未评分，合计为部分得分，暂不评定等级。'] },
      ],
      shown: local('合计 1 分（19 项指标未评分）', 'A total of 1 point; 19 indicators are not scored'),
      note: local('只给出三项数据时，其余指标未评分', 'With three inputs the other indicators are not scored'),
    },
    failures: ['names-and-values', 'no-inputs', 'too-many-cells', 'not-loaded'],
    remarks: PAIR_REMARKS,
  },
  {
    id: 'SCORETABLE',
    title: local('多单位得分表', 'Scores of many units'),
    description: local('多个单位一次评分：第一行为数据名称，以下每行一个单位；返回各指标得分、合计和等级。', 'Scores many units at once: names in the first row, a unit in each row below; gives scores, total and rating.'),
    parameters: [local('第一行为数据名称，以下每行一个单位的数值；四个季度的数据占四列。', 'Names in the first row, the values of one unit in each row below; figures by quarter take four columns.')],
    resultKind: 'matrix',
    result: local('标题行，以下每个单位一行：单位名称、各指标得分、合计、评价等级', 'A header, then a row for each unit: name, score by indicator, total, rating'),
    example: {
      formula: '=SCORETABLE({"单位名称","在编人数","编制人数";"甲单位",12,12;"乙单位",13,12})',
      result: [
        { row: 1, cells: ['甲单位', '', '', '', '', '', '', '', '', '', '', '', 1, '', '', '', '', '', '', '', '', '', 1, '部分得分（20项未评分）'] },
        { row: 2, cells: ['乙单位', '', '', '', '', '', '', '', '', '', '', '', 0, '', '', '', '', '', '', '', '', '', 0, '部分得分（20项未评分）'] },
      ],
      shown: local('甲单位 … 1 … ；乙单位 … 0 …', '甲单位 … 1 …; 乙单位 … 0 …'),
      note: local('13人超过12个编制，不得分', '13 in 12 posts: no points'),
    },
    failures: ['header-and-units', 'too-many-units', 'no-inputs', 'too-many-cells', 'not-loaded'],
    remarks: [local('一次最多 1000 个单位；全空的行不计。', '1000 units at most in one call; blank rows are passed over.'), FRAMEWORK_REMARK, ...PAIR_REMARKS.slice(2)],
  },
  {
    id: 'DATACHECKS',
    title: local('数据核对', 'Checks of the inputs'),
    description: local('列出输入数据中的问题：缺少、无法识别、单位可能有误、需要说明的事项，以及如何处理。', 'Lists what is wrong or doubtful in the inputs: missing, unreadable, units that may be wrong, what to explain, and what to do.'),
    parameters: [PAIRS],
    resultKind: 'matrix',
    result: local('4 列的表：级别、数据、问题、处理；没有问题时只有一行说明', 'A table of 4 columns: severity, input, finding, what to do; one row when nothing is found'),
    example: {
      formula: '=DATACHECKS({"三公预算",13.45;"三公支出",130700})',
      result: [
        { row: 0, cells: ['级别', '数据', '问题', '处理'] },
        { row: 1, cells: ['错误', '三公支出', '「三公支出」（130700 万元）与「三公预算」（13.45 万元）相差约 9717 倍，可能混用了元和万元', '请核对金额单位后重新评分。'] },
      ],
      shown: local('「三公支出」…可能混用了元和万元', '“三公支出” … 元 and 万元 may be mixed'),
      note: local('130700元误作万元', '130,700 yuan taken for 万元'),
    },
    failures: ['names-and-values', 'no-inputs', 'too-many-cells', 'not-loaded'],
    remarks: PAIR_REMARKS,
  },
];
