/** The target table and the words by which its columns are found. */

export const TARGET_TABLE = '绩效目标表';

export const TARGET_TITLES = {
  name: ['指标', '指标名称', '绩效指标', '三级指标', 'indicator'],
  operator: ['运算符', '运算符号', '计算符号', '指标性质', 'operator'],
  target: ['目标值', '年度指标值', '指标值', '目标', 'target'],
  unit: ['单位', '计量单位', '度量单位', 'unit'],
  actual: ['实际值', '实际完成值', '完成值', '全年完成值', 'actual'],
  evidence: ['证明材料', '佐证材料', 'evidence'],
  category: ['一级指标', '指标类别', 'category'],
  group: ['二级指标', 'group'],
  weight: ['分值', '权重', '指标权重', 'weight'],
  score: ['得分', '自评得分', 'score'],
  reason: ['偏差原因', '偏差原因分析', '偏差原因分析及改进措施', '未完成原因分析', 'reason'],
  remedy: ['改进措施', '整改措施', 'remedy'],
} as const;

export type TargetColumn = keyof typeof TARGET_TITLES;
