/**
 * The functions and their arguments: a published contract. Names and order stay; a new argument is optional and last.
 * Everything that describes a function to people is in the catalogue, which never loads with the functions.
 */
import type { Language } from '../messages/language';

/**
 * What an argument may hold:
 * - `amount`: money, not negative · `signed`: a number of any sign · `count`: a whole number, not negative
 * - `number`: any number, percentages included · `points`: not negative · `quarter`: 1 to 4
 * - `quarters`: four cells · `budget`: one cell or four · `operator`, `mode`, `name`: words
 * - `bands`: conditions and points · `pairs`: names and values · `units`: a header row and a row for each unit
 */
export type ArgumentKind =
  | 'amount' | 'signed' | 'count' | 'number' | 'points' | 'quarter' | 'quarters' | 'budget' | 'operator' | 'mode' | 'name'
  | 'bands' | 'pairs' | 'units' | 'values';

export interface ParameterSignature {
  readonly name: Readonly<Record<Language, string>>;
  readonly kind: ArgumentKind;
  readonly optional?: true;
  /** May be given any number of times; the last argument only. */
  readonly repeating?: true;
}

function parameter(kind: ArgumentKind, chinese: string, english: string): ParameterSignature {
  return { kind, name: { 'zh-CN': chinese, en: english } };
}

const INDICATOR: readonly [ParameterSignature, ParameterSignature] = [
  parameter('name', '指标', 'indicator'),
  { ...parameter('values', '数据', 'inputs'), repeating: true },
];

export const SIGNATURES = {
  CONTROLRATE: [parameter('amount', '实际支出', 'actual'), parameter('amount', '预算数', 'budget')],
  EXECUTIONRATE: [parameter('amount', '支出数', 'spent'), parameter('amount', '预算数', 'budget')],
  QUARTERRATE: [parameter('amount', '累计支出', 'cumulative'), parameter('amount', '预算数', 'budget'), parameter('quarter', '季度', 'quarter')],
  MEANEXECUTIONRATE: [parameter('quarters', '各季累计支出', 'cumulatives'), parameter('budget', '预算数', 'budget')],
  STAFFRATE: [parameter('count', '在编人数', 'inPost'), parameter('count', '编制人数', 'authorised')],
  OUTSOURCEDRATE: [parameter('count', '编外人数', 'outsourced'), parameter('count', '在编人数', 'inPost')],
  PROCUREMENTRATE: [parameter('amount', '实际采购金额', 'actual'), parameter('amount', '采购计划金额', 'planned')],
  ASSETUSERATE: [parameter('amount', '在用固定资产', 'inUse'), parameter('amount', '固定资产原值', 'total')],
  ADJUSTMENTRATE: [
    parameter('signed', '调整金额', 'adjusted'),
    parameter('amount', '调剂金额', 'reallocated'),
    parameter('amount', '免计金额', 'exempt'),
    parameter('amount', '预算总规模', 'total'),
  ],
  GROWTHRATE: [parameter('signed', '本年数', 'current'), parameter('amount', '上年数', 'previous')],
  SHARERATE: [parameter('signed', '部分', 'part'), parameter('amount', '合计', 'total')],
  BANDSCORE: [parameter('number', '数值', 'value'), parameter('bands', '分档表', 'bands')],
  STEPDEDUCTION: [
    parameter('number', '数值', 'value'),
    parameter('number', '标准', 'threshold'),
    parameter('number', '步长', 'step'),
    parameter('points', '每步扣分', 'points'),
    parameter('points', '最多扣分', 'maximum'),
    { ...parameter('mode', '计步方式', 'mode'), optional: true },
  ],
  TARGETSCORE: [
    parameter('number', '实际值', 'actual'),
    parameter('operator', '运算符', 'operator'),
    parameter('number', '目标值', 'target'),
    parameter('points', '分值', 'weight'),
  ],
  INDICATORSCORE: INDICATOR,
  INDICATORDEDUCTION: INDICATOR,
  INDICATORREASON: INDICATOR,
  INDICATORLIFT: INDICATOR,
  SCORECARD: [parameter('pairs', '数据表', 'inputs')],
  SCORETABLE: [parameter('units', '单位表', 'units')],
  DATACHECKS: [parameter('pairs', '数据表', 'inputs')],
} as const satisfies Readonly<Record<string, readonly ParameterSignature[]>>;

export type FunctionId = keyof typeof SIGNATURES;

export const FUNCTION_IDS = Object.keys(SIGNATURES) as readonly FunctionId[];
