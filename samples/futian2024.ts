/**
 * The workbook of the published 2024 report (深圳市福田区香蜜湖片区建设发展事务中心) as its accountant would have it:
 * the figures that the report prints and no others. Where it prints no number (信访, 满意度), the input stays blank and
 * the judgement table carries the unit's own score.
 */

export type CellLook = 'title' | 'hint' | 'header' | 'label' | 'sublabel' | 'unit' | 'amount' | 'count' | 'percent' | 'rate' | 'text' | 'input-text' | 'printed';

export interface SampleCell {
  readonly look: CellLook;
  readonly value?: string | number;
  readonly formula?: string;
  /** The defined name that this cell, or the block from here down or right, gets. */
  readonly name?: string;
}

export interface SampleSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SampleCell | null)[])[];
  /** Names of blocks: four quarters, tables with their header row. */
  readonly blocks?: readonly { readonly name: string; readonly address: string }[];
  /** A list of choices for a block of cells. */
  readonly choices?: readonly { readonly address: string; readonly options: readonly string[] }[];
  readonly merges?: readonly string[];
  readonly frozenRows?: number;
}

const title = (value: string): SampleCell => ({ look: 'title', value });
const hint = (value: string): SampleCell => ({ look: 'hint', value });
const header = (...values: string[]): SampleCell[] => values.map((value) => ({ look: 'header', value }));
const label = (value: string): SampleCell => ({ look: 'label', value });
const sublabel = (value: string): SampleCell => ({ look: 'sublabel', value });
const unit = (value: string): SampleCell => ({ look: 'unit', value });
const amount = (name: string, value?: number): SampleCell => ({ look: 'amount', name, ...(value === undefined ? {} : { value }) });
const count = (name: string, value: number): SampleCell => ({ look: 'count', name, value });
const rate = (name: string): SampleCell => ({ look: 'rate', name });
const words = (value?: string): SampleCell => ({ look: 'input-text', ...(value === undefined ? {} : { value }) });
const named = (name: string, value: string | number): SampleCell => ({ look: 'input-text', name, value });

const BASICS: SampleSheet = {
  name: '基础数据',
  widths: [34, 30, 8, 46],
  frozenRows: 3,
  merges: ['A1:D1', 'A2:D2'],
  rows: [
    [title('基础数据')],
    [hint('浅色单元格为填写项，均已定义名称；金额单位见 B6。空白表示没有数据，确实为零的请填 0。')],
    header('项目', '数值', '单位', '数据来源'),
    [label('单位名称'), named('单位名称', '深圳市福田区香蜜湖片区建设发展事务中心'), unit(''), unit('')],
    [label('评价年度'), { look: 'count', name: '评价年度', value: 2024 }, unit('年'), unit('')],
    [label('金额单位'), named('金额单位', '万元'), unit(''), unit('本工作簿全部金额的单位')],
    [label('核定编制人数'), count('编制人数', 12), unit('人'), unit('机构编制文件')],
    [label('年末实有在编人数'), count('在编人数', 12), unit('人'), unit('人员台账')],
    [label('年末编外人员数（含劳务派遣）'), count('编外人数', 14), unit('人'), unit('人员台账')],
    [label('政府采购计划金额'), amount('采购计划金额', 1009.59), unit('万元'), unit('政府采购计划')],
    [label('政府采购实际金额'), amount('采购实际金额', 997.71), unit('万元'), unit('政府采购合同台账')],
    [label('固定资产原值总额'), amount('固定资产原值', 351.1), unit('万元'), unit('资产台账')],
    [sublabel('其中：在用固定资产'), amount('在用固定资产', 351.1), unit('万元'), unit('资产台账')],
    [label('资产合计'), amount('资产合计', 1122.33), unit('万元'), unit('资产负债表')],
    [sublabel('其中：流动资产'), amount('流动资产', 12.67), unit('万元'), unit('资产负债表')],
    [sublabel('　　　非流动资产'), amount('非流动资产', 1109.66), unit('万元'), unit('资产负债表')],
    [label('负债合计'), amount('负债合计', 7.94), unit('万元'), unit('资产负债表')],
    [sublabel('其中：流动负债'), amount('流动负债', 7.94), unit('万元'), unit('资产负债表')],
    [sublabel('　　　非流动负债'), amount('非流动负债', 0), unit('万元'), unit('资产负债表')],
    [label('净资产合计'), amount('净资产合计', 1114.39), unit('万元'), unit('资产负债表')],
    [label('计划完成项目数'), count('计划完成项目数', 7), unit('个'), unit('项目台账')],
    [label('按期完成项目数'), count('按期完成项目数', 7), unit('个'), unit('项目台账')],
    [label('重点工作未完成数'), count('重点工作未完成数', 0), unit('项'), unit('年度工作要点')],
    [label('群众信访办理回复率'), rate('信访办理回复率'), unit(''), unit('报告未列出数据')],
    [label('群众信访及时办理率'), rate('信访及时办理率'), unit(''), unit('报告未列出数据')],
    [label('公众或服务对象满意度'), rate('服务对象满意度'), unit(''), unit('报告未列出数据')],
  ],
  choices: [{ address: 'B6', options: ['万元', '元'] }],
};

const BUDGET: SampleSheet = {
  name: '预算收支',
  widths: [34, 16, 16, 40],
  frozenRows: 3,
  merges: ['A1:D1', 'A2:D2'],
  rows: [
    [title('部门预算收支情况表')],
    [hint('单位：万元')],
    header('项目', '年初预算数', '调整后预算数', '说明'),
    [label('一、收入合计'), amount('年初预算收入', 1675.98), amount('调整后预算收入', 2546.7), unit('')],
    [sublabel('财政拨款收入'), amount('年初财政拨款收入', 1675.98), null, unit('')],
    [sublabel('非财政拨款收入'), amount('年初非财政拨款收入', 0), null, unit('')],
    [sublabel('一般公共预算财政拨款'), null, amount('调整后一般公共预算拨款', 1675.98), unit('')],
    [sublabel('政府性基金预算财政拨款'), null, amount('调整后政府性基金拨款', 870.72), unit('')],
    [label('二、支出合计'), amount('年初预算支出', 1675.98), amount('调整后预算支出', 2546.7), unit('')],
    [sublabel('（一）基本支出'), amount('年初基本支出', 932.98), amount('调整后基本支出', 932.98), unit('')],
    [sublabel('　　1. 人员经费'), amount('年初人员经费', 870.54), null, unit('')],
    [sublabel('　　2. 公用经费'), amount('年初公用经费', 62.44), null, unit('')],
    [sublabel('（二）项目支出'), amount('年初项目支出', 743), amount('调整后项目支出', 1613.72), unit('')],
    [label('三、预算调剂'), null, null, unit('')],
    [sublabel('年度内调剂累计金额'), null, amount('调剂金额', 240.16), unit('片区发展专项研究项目内调剂212.88万元，调出、调入27.28万元')],
    [sublabel('免计调整金额'), null, amount('免计调整金额', 870.72), unit('按规定不计入调整比率的金额')],
    [sublabel('免计调整依据'), null, named('免计调整依据', '政府投资项目经费下达'), unit('')],
  ],
};

const EXECUTION: SampleSheet = {
  name: '预算执行',
  widths: [14, 18, 18, 14, 14, 14],
  frozenRows: 3,
  merges: ['A1:F1', 'A2:F2'],
  rows: [
    [title('预算指标执行情况表')],
    [hint('单位：万元。预算基数不填的，取调整后预算支出。')],
    header('季度', '累计支出', '预算基数', '支出进度', '序时进度', '季度执行率'),
    ...[329.15, 959.07, 1232.09, 2484.56].map((spent, index): SampleCell[] => [
      label(['一季度', '二季度', '三季度', '四季度'][index] ?? ''),
      { look: 'amount', value: spent },
      { look: 'amount' },
      { look: 'percent', formula: `B${index + 4}/IF(C${index + 4}="",调整后预算支出,C${index + 4})`, value: spent / 2546.7 },
      { look: 'percent', value: (index + 1) / 4 },
      { look: 'percent', formula: `D${index + 4}/E${index + 4}`, value: spent / 2546.7 / ((index + 1) / 4) },
    ]),
  ],
  blocks: [
    { name: '季度累计支出', address: 'B4:B7' },
    { name: '季度预算基数', address: 'C4:C7' },
  ],
};

const PUBLIC_FUNDS: SampleSheet = {
  name: '公用经费',
  widths: [40, 16, 16],
  frozenRows: 3,
  merges: ['A1:C1', 'A2:C2'],
  rows: [
    [title('“三公”经费和日常公用经费情况表')],
    [hint('单位：万元')],
    header('项目', '预算数', '决算数'),
    [label('“三公”经费合计'), amount('三公预算', 13.45), amount('三公支出', 13.07)],
    [sublabel('因公出国（境）费'), amount('因公出国预算', 5.85), amount('因公出国支出', 5.51)],
    [sublabel('公务用车购置及运行维护费'), amount('公务用车预算', 7.6), amount('公务用车支出', 7.56)],
    [sublabel('公务接待费'), amount('公务接待预算', 0), amount('公务接待支出', 0)],
    [label('日常公用经费'), amount('日常公用预算', 62.44), amount('日常公用决算', 58.43)],
  ],
};

const TARGETS: SampleSheet = {
  name: '绩效目标',
  widths: [34, 9, 10, 8, 10, 44],
  frozenRows: 3,
  merges: ['A1:F1', 'A2:F2'],
  rows: [
    [title('部门整体支出绩效目标完成情况表')],
    [hint('运算符可用 ≥、≤、=、>、<。')],
    header('指标', '运算符', '目标值', '单位', '实际值', '证明材料'),
    ...([
      ['举办高质量发展系列沙龙活动', '≥', 2, '次', 3, '春季、夏季、秋季沙龙活动报道'],
      ['按照采购要求完成采购率', '=', 100, '%', 100, ''],
      ['制作片区宣传视频', '=', 1, '项', 0, ''],
    ] as const).map(([name, operator, target, of, actual, evidence]): SampleCell[] => [
      words(name),
      words(operator),
      { look: 'count', value: target },
      words(of),
      { look: 'count', value: actual },
      evidence === '' ? words() : words(evidence),
    ]),
  ],
  blocks: [{ name: '绩效目标表', address: 'A3:F6' }],
  choices: [{ address: 'B4:B6', options: ['≥', '≤', '=', '>', '<'] }],
};

type Judged = readonly [indicator: string, item: string, score: number | string, reason?: string, evidence?: string];

const JUDGED: readonly Judged[] = [
  ['预算编制合理性', '符合职责与方针', 1],
  ['', '资金分配合理', 1],
  ['', '专项资金细化', 1],
  ['', '分类编制准确', 1],
  ['', '预算编制不固化', 1],
  ['预算编制规范性', '', 5],
  ['绩效目标完整性', '', 3, '', '预算项目库管理系统绩效目标申报记录'],
  ['绩效指标明确性', '目标细化为具体任务并与任务数对应', 1.5, '“日常业务基本保障”项目年初设定“完成片区宣传视频制作工作1项”，年度内按实际工作开展情况调整，未制作'],
  ['', '含社会经济生态效益指标', 2],
  ['', '指标值清晰可衡量', 1],
  ['', '指标可量化', 1],
  ['', '目标值有依据', 1],
  ['政府采购执行情况', '政府采购政策功能落实', 1, '', '采购管理办法'],
  ['财务合规性', '资金支出规范性', 1, '', '财务管理办法'],
  ['', '会计核算规范性', 1],
  ['预决算信息公开', '预算公开', '按规定公开', '', '部门网站预决算公开栏目'],
  ['', '决算公开', '按规定公开', '', '部门网站预决算公开栏目'],
  ['项目实施程序', '设立和调整履行报批', 1],
  ['', '招投标、建设、验收合规', 1],
  ['项目监管', '资金与绩效监控机制有效', 1, '', '《预算绩效管理制度》'],
  ['', '主管部门检查督促', 1],
  ['资产管理安全性', '保管完整、账实相符', 1],
  ['', '处置规范、收入上缴', 1],
  ['管理制度健全性', '制度齐全', 0.5, '', '制度汇编'],
  ['', '制度有效执行', 1.5],
  ['', '绩效管理制度或方案', 1],
  ['社会、经济、生态效益及可持续影响', '', 25],
  ['群众信访办理情况', '信访渠道与机制', 1],
  ['', '办理回复率', 1],
  ['', '及时办理率', 1],
  ['公众或服务对象满意度', '', 6],
];

const JUDGEMENTS: SampleSheet = {
  name: '自评打分',
  widths: [32, 34, 12, 52, 34],
  frozenRows: 3,
  merges: ['A1:E1', 'A2:E2'],
  rows: [
    [title('自评打分表')],
    [hint('定性指标由单位自评打分；检查项留空表示对整个指标打分；低于满分的须填写扣分原因。')],
    header('指标', '检查项', '得分', '扣分原因', '证明材料'),
    ...JUDGED.map(([indicator, item, score, reason = '', evidence = '']): SampleCell[] => [
      words(indicator || undefined),
      words(item || undefined),
      typeof score === 'number' ? { look: 'count', value: score } : words(score),
      words(reason || undefined),
      words(evidence || undefined),
    ]),
  ],
  blocks: [{ name: '自评打分表', address: `A3:E${3 + JUDGED.length}` }],
};

const PRINTED: readonly (readonly [figure: string, value: string])[] = [
  ['调整资金占部门预算总规模比率', '34.2%'],
  ['政府采购执行率', '98.82%'],
  ['固定资产利用率', '100%'],
  ['财政供养人员控制率', '100%'],
  ['编外人员控制率', '53.85%'],
  ['“三公”经费控制率', '97.20%'],
  ['日常公用经费控制率', '93.58%'],
  ['一季度支出进度', '12.92%'],
  ['二季度支出进度', '37.66%'],
  ['三季度支出进度', '48.38%'],
  ['四季度支出进度', '97.56%'],
  ['一季度预算执行率', '51.68%'],
  ['二季度预算执行率', '75.32%'],
  ['三季度预算执行率', '64.51%'],
  ['四季度预算执行率', '97.56%'],
  ['全年平均执行率', '72.25%'],
  ['自评得分', '94.8'],
];

const REPORTED: SampleSheet = {
  name: '报告数据',
  widths: [40, 18],
  frozenRows: 3,
  merges: ['A1:B1', 'A2:B2'],
  rows: [
    [title('自评报告中的数值')],
    [hint('按报告正文抄录，保留其小数位数，供核对。')],
    header('指标', '报告中的数值'),
    ...PRINTED.map(([figure, value]): SampleCell[] => [words(figure), { look: 'printed', value }]),
  ],
  blocks: [{ name: '自评报告数据', address: `A3:B${3 + PRINTED.length}` }],
};

export const FUTIAN_2024: readonly SampleSheet[] = [BASICS, BUDGET, EXECUTION, PUBLIC_FUNDS, TARGETS, JUDGEMENTS, REPORTED];
