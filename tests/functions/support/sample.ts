/** The published 2024 figures as an accountant would list them: names in the first column, values in the second. */
export const SAMPLE: readonly (readonly [name: string, value: string | number, reason?: string])[] = [
  ['单位名称', '香蜜湖片区建设发展事务中心'], ['评价年度', 2024],
  ['年初预算支出', 1675.98], ['调整后预算支出', 2546.7], ['调剂金额', 240.16], ['免计调整金额', 870.72], ['免计调整依据', '政府投资项目经费下达'],
  ['季度累计支出1', 329.15], ['季度累计支出2', 959.07], ['季度累计支出3', 1232.09], ['季度累计支出4', 2484.56],
  ['采购计划金额', 1009.59], ['采购实际金额', 997.71], ['三公预算', 13.45], ['三公支出', 13.07], ['日常公用预算', 62.44], ['日常公用决算', 58.43],
  ['编制人数', 12], ['在编人数', 12], ['编外人数', 14], ['固定资产原值', 351.1], ['在用固定资产', 351.1],
  ['计划完成项目数', 7], ['按期完成项目数', 7], ['重点工作未完成数', 0],
  ['预算编制合理性', 5], ['预算编制规范性', 5], ['绩效目标完整性', 3], ['绩效指标明确性', 6.5, '宣传视频目标1项，实际0项'],
  ['政府采购政策功能落实', 1], ['资金支出规范性', 1], ['会计核算规范性', 1], ['预算公开', '按规定公开'], ['决算公开', 1.5],
  ['项目实施程序', 2], ['项目监管', 2], ['资产管理安全性', 2], ['管理制度健全性', 3],
  ['社会、经济、生态效益及可持续影响', 25], ['群众信访办理情况', 3], ['公众或服务对象满意度', 6],
];

/** The sample as a range of three columns, some values changed or left out. */
export function sampleRange(changes: Readonly<Record<string, unknown>> = {}): unknown[][] {
  return SAMPLE.filter(([name]) => !(name in changes) || changes[name] !== undefined).map(([name, value, reason]) => [name, name in changes ? changes[name] : value, reason ?? '']);
}

/** The same as a table of units: names in the first row, one unit below. */
export function sampleUnits(...changes: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  const rows = changes.length === 0 ? [{}] : changes;
  return [SAMPLE.map(([name]) => name), ...rows.map((change) => SAMPLE.map(([name, value]) => (name in change ? change[name] : value)))];
}
