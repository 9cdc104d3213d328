/** Figures that reports print beside those of the framework, in the framework's own vocabulary. */
import type { Measure } from '../frameworks/model';

export const DERIVED_FIGURES: readonly Measure[] = [
  { id: 'progress-q1', name: '一季度支出进度', nameEn: 'Progress, first quarter', display: 'percent', value: { ratio: [{ input: '季度累计支出', item: 1 }, { firstGiven: [{ input: '季度预算基数', item: 1 }, { input: '调整后预算支出' }] }] } },
  { id: 'progress-q2', name: '二季度支出进度', nameEn: 'Progress, second quarter', display: 'percent', value: { ratio: [{ input: '季度累计支出', item: 2 }, { firstGiven: [{ input: '季度预算基数', item: 2 }, { input: '调整后预算支出' }] }] } },
  { id: 'progress-q3', name: '三季度支出进度', nameEn: 'Progress, third quarter', display: 'percent', value: { ratio: [{ input: '季度累计支出', item: 3 }, { firstGiven: [{ input: '季度预算基数', item: 3 }, { input: '调整后预算支出' }] }] } },
  { id: 'progress-q4', name: '四季度支出进度', nameEn: 'Progress, fourth quarter', display: 'percent', value: { ratio: [{ input: '季度累计支出', item: 4 }, { firstGiven: [{ input: '季度预算基数', item: 4 }, { input: '调整后预算支出' }] }] } },
  { id: 'adjusted-share', name: '调整资金占部门预算总规模比率', nameEn: 'Adjusted amount ÷ budget', display: 'percent', value: { ratio: [{ absolute: { difference: [{ input: '调整后预算支出' }, { input: '年初预算支出' }] } }, { input: '调整后预算支出' }] } },
  { id: 'reallocated-share', name: '调剂资金占部门预算总规模比率', nameEn: 'Reallocated amount ÷ budget', display: 'percent', value: { ratio: [{ input: '调剂金额' }, { input: '调整后预算支出' }] } },
];
