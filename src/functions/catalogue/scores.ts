/** The functions that give points, as people are told of them. */
import { BY_FRAMEWORK, FRAMEWORK_REMARK } from './framework';
import { local, type FunctionDescription, type LocalText } from './model';

const INDICATOR_PARAMETERS: readonly LocalText[] = [
  local('三级指标的名称或编号，如“编外人员控制率”。', 'Name or id of a level-3 indicator, such as outsourced-control.'),
  local('指标所需的数据：按帮助所列顺序逐个给出；或名称与数值成对给出；或两列区域（名称、数值）。', 'What the indicator needs: values in the order that the help lists, names and values in turn, or ranges of two columns (name, value).'),
];

const INDICATOR_REMARKS: readonly LocalText[] = [
  FRAMEWORK_REMARK,
  local('数据有三种给法：①逐个给出数值，顺序见“各指标所需的数据”；②名称、数值交替给出；③引用两列（或更多列）的区域，第一列为名称，第二列为数值。', 'There are three ways to give the inputs: values alone, in the order of “What each indicator needs”; names and values in turn; or ranges whose first column holds names and whose second holds values.'),
  local('四个季度的数据用一行或一列四个单元格。人工打分的指标和检查项以得分作为数值，也可以写等级名称。金额按万元理解；以元填写的，请用名称给出，并包括「金额单位」，或在名称后注明单位，如「三公支出（元）」。', 'Figures by quarter are four cells in a row or a column. For what a person judges, the value is the score or the name of a grade. Amounts are taken as 万元; for 元, give them by name together with 「金额单位」, or with the unit behind the name, as 「三公支出（元）」.'),
  local('空白与 0 相同：必填的数字按 0 计算，并在说明中注明；选填的数字视为未提供；人工得分视为未打分，确实为 0 分的请写“0分”。', 'Blank is the same as 0: a required number counts as 0, and the reason says so; an optional number counts as not given; a person’s score counts as not given: type “0分” for no points.'),
];

const INDICATOR_FAILURES = ['indicator-unknown', 'input-unknown', 'too-many-values', 'too-many-cells', 'not-scored', 'not-loaded'] as const;

export const SCORE_DESCRIPTIONS: readonly FunctionDescription[] = [
  {
    id: 'BANDSCORE',
    title: local('按档计分', 'Points by bands'),
    description: local('按分档表计分：数值落在哪一档就得哪一档的分值，档的两端精确比较。', 'Points of the band in which a value lies; the ends of bands are compared exactly.'),
    parameters: [
      local('要计分的数值，通常是比率。', 'The value to be scored, mostly a rate.'),
      local('两列的区域：条件（如 <90%、[90%,100%]、90%≤x<100%）和分值；条件为单独的数字时表示该档的下限。', 'Two columns: conditions such as <90%, [90%,100%] or 90%≤x<100%, and points; a number alone is the lower end of its band.'),
    ],
    resultKind: 'number',
    result: local('分值', 'Points'),
    example: { formula: '=BANDSCORE(89.996%, {"<90%",3;"[90%,100%]",2;">100%",0})', result: 3, shown: '3', note: local('89.996%显示为90.00%，但仍小于90%', '89.996% prints as 90.00% and is still below 90%'),
    },
    failures: ['bands-columns', 'bands-empty', 'band-unreadable', 'bands-overlap', 'in-no-band', 'too-many-cells'],
    remarks: [
      local('条件可以写成：<90%、≤90%、>100%、≥95%、=0、低于90%、不超过10%；[90%,100%]、(5%,10%]（圆括号不含端点）；90%≤比率<100%。单独的数字（如 0.9）表示“不低于该数、低于下一个更大的数”。第一行可以是标题，空行不计。', 'Conditions: <90%, ≤90%, >100%, ≥95%, =0; [90%,100%], (5%,10%] (a round bracket leaves its end out); 90%≤rate<100%. A number alone, such as 0.9, means from there up to the next larger one. The first row may be a header; blank rows are passed over.'),
      local('数值为空白与 0 相同。', 'A blank value is the same as 0.'),
    ],
  },
  {
    id: 'STEPDEDUCTION',
    title: local('按步扣分', 'Deduction by steps'),
    description: local('超过（或低于）标准后每一步扣若干分，扣完为止；返回扣分。', 'Points off for each step past a standard, up to a maximum; gives the deduction.'),
    parameters: [
      local('要计分的数值，通常是比率。', 'The value to be scored, mostly a rate.'),
      local('标准：过了它才开始扣分。', 'The standard past which points come off.'),
      local('步长：正数表示超过标准每一步，负数表示低于标准每一步；不能为 0 或空白。', 'The step: positive for each step above the standard, negative for each step below; not 0 or blank.'),
      local('每步扣的分。', 'Points off for each step.'),
      local('最多扣的分，即该项分值。', 'The most that comes off: the points of the item.'),
      local('不足一步如何计算：整步（不计，默认）、进位（按一步计）或按比例。', 'How a part of a step counts: whole (not, the default), started (as a step) or proportional.'),
    ],
    resultKind: 'number',
    result: local('扣分，0 至最多扣分', 'The deduction, from 0 to the maximum'),
    example: { formula: '=STEPDEDUCTION(14.37%, 10%, 1%, 0.1, 1)', result: 0.4, shown: '0.4', note: local('超过10%的部分为4.37个百分点，计4步', '4.37 percentage points above 10%: 4 whole steps'),
    },
    failures: ['mode-unknown', 'zero-denominator'],
    remarks: [local('“每低于5%扣2分”写作步长 -5%、每步扣分 2。空白与 0 相同。', '“2 points off for each 5% below” is a step of -5% with 2 points. Blank is the same as 0.')],
  },
  {
    id: 'TARGETSCORE',
    title: local('目标得分', 'Points for a target'),
    description: local('绩效目标得分：达到目标得全部分值，未达到的按实际值与目标值的比例得分。', 'Full points for a target that is met, else in proportion of actual to target.'),
    parameters: [
      local('实际值。', 'What was reached.'),
      local('运算符：≥、≤、=、> 或 <（也可写“不低于”等）。', 'The operator: ≥, ≤, =, > or <.'),
      local('目标值，与实际值同一单位。', 'The target, in the same unit.'),
      local('分值。', 'The points for the target.'),
    ],
    resultKind: 'number',
    result: local('得分，0 至分值', 'Points, from 0 to the weight'),
    example: { formula: '=TARGETSCORE(3, "≥", 4, 10)', result: 7.5, shown: '7.5', note: local('完成四分之三', 'Three quarters reached'),
    },
    failures: ['operator-unknown'],
    remarks: [local('越多越好（≥、>）按实际÷目标，越少越好（≤、<）按目标÷实际，“=”取两者中小于 1 的；目标值为 0 而未达到的得 0 分。空白与 0 相同。', 'More is better (≥, >) gives actual ÷ target; less is better (≤, <) target ÷ actual; = whichever is below 1; a target of 0 that is missed gives nothing. Blank is the same as 0.')],
  },
  {
    id: 'INDICATORSCORE',
    title: local('指标得分', 'Score of an indicator'),
    description: local(`${BY_FRAMEWORK['zh-CN']}计算一个三级指标的得分。`, `Score of one indicator ${BY_FRAMEWORK.en}.`),
    parameters: INDICATOR_PARAMETERS,
    resultKind: 'number',
    result: local('得分，按指标体系的规定四舍五入', 'The score, rounded as the framework says'),
    example: { formula: '=INDICATORSCORE("编外人员控制率", 14, 12)', result: 0, shown: '0', note: local('53.85%超过10%', '53.85% is above 10%'),
    },
    failures: INDICATOR_FAILURES,
    remarks: INDICATOR_REMARKS,
  },
  {
    id: 'INDICATORDEDUCTION',
    title: local('指标扣分', 'Deduction of an indicator'),
    description: local(`${BY_FRAMEWORK['zh-CN']}计算一个三级指标的扣分（分值－得分）。`, `Points that one indicator loses (maximum less score) ${BY_FRAMEWORK.en}.`),
    parameters: INDICATOR_PARAMETERS,
    resultKind: 'number',
    result: local('扣分', 'The deduction'),
    example: { formula: '=INDICATORDEDUCTION("公用经费控制率", "三公支出", 13.07, "三公预算", 13.45, "日常公用决算", 58.43, "日常公用预算", 62.44)', result: 2, shown: '2', note: local('两项各扣1分', '1 point off for each of the two'),
    },
    failures: INDICATOR_FAILURES,
    remarks: INDICATOR_REMARKS,
  },
  {
    id: 'INDICATORREASON',
    title: local('指标扣分原因', 'Reason of an indicator'),
    description: local('一个三级指标的扣分原因和其他说明；满分时为空，未评分时说明缺什么。', 'Why one indicator loses points; empty at full marks, and what is missing when it is not scored.'),
    parameters: INDICATOR_PARAMETERS,
    resultKind: 'string',
    result: local('文字', 'Text'),
    example: {
      formula: '=INDICATORREASON("编外人员控制率", 14, 12)',
      result: '编外人员控制率为53.85%（14÷26），不符合“＜5%”得满分的标准，扣1分。',
      shown: null,
      note: local('可直接作为扣分原因', 'As it stands on the scoring sheet'),
    },
    failures: INDICATOR_FAILURES.filter((code) => code !== 'not-scored'),
    remarks: INDICATOR_REMARKS,
  },
  {
    id: 'INDICATORLIFT',
    title: local('指标提分空间', 'What lifts an indicator'),
    description: local('一个三级指标再提一档所差的数：哪项数据须达到多少，可得多少分。', 'What would reach the next band of one indicator: which input at which value, for how many points.'),
    parameters: INDICATOR_PARAMETERS,
    resultKind: 'string',
    result: local('文字，数字为精确值', 'Text with exact numbers'),
    example: {
      formula: '=INDICATORLIFT("编外人员控制率", 14, 12)',
      result: '编外人员控制率5%≤比率≤10%可得0.5分（+0.5分），现为53.85%：「编外人数」须≤1（现为14）。编外人员控制率＜5%可得1分（+1分），现为53.85%：「编外人数」须≤0（现为14）。',
      shown: null,
      note: local('在编12人时，编外0人得满分，1人得0.5分', 'With 12 in post: none for full marks, 1 for half a point'),
    },
    failures: INDICATOR_FAILURES,
    remarks: [...INDICATOR_REMARKS, local('每次只改动一项数据，其他不变；只考虑支出、完成数等分子上的数据。由人工打分的部分不计算。', 'One input is changed at a time, and only those above the fraction line, such as what was spent or done. What a person judges is left out.')],
  },
];
