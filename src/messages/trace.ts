/** Where a score comes from, step by step: the clause, the rule, the numbers, the cells. */
import type { Catalogue } from './language';

interface TraceMessages {
  readonly standard: string;
  readonly status: Readonly<Record<'stated' | 'derived' | 'published' | 'unconfirmed', string>>;
  source(p: { aspect: string; status: string; reference: string | null }): string;
  /** An input that has no cell of its own. */
  derived(p: { input: string; table: string }): string;
  readonly rule: string;
  readonly parts: string;
  readonly measures: string;
  readonly cells: string;
}

export const traceMessages: Catalogue<TraceMessages> = {
  'zh-CN': {
    standard: '评分标准及依据',
    status: { stated: '公开文本载明', derived: '由公开数据推得', published: '其他公开文本', unconfirmed: '待核对' },
    source: ({ aspect, status, reference }) => `${aspect}：${status}${reference === null ? '' : `（${reference}）`}`,
    derived: ({ input, table }) => `${input}（由「${table}」得出）`,
    rule: '计分规则',
    parts: '分项得分',
    measures: '计算过程',
    cells: '数据所在单元格',
  },
  en: {
    standard: 'Standard and its source',
    status: { stated: 'stated in the published text', derived: 'derived from published figures', published: 'published elsewhere', unconfirmed: 'to be confirmed' },
    source: ({ aspect, status, reference }) => `${aspect}: ${status}${reference === null ? '' : ` (${reference})`}`,
    derived: ({ input, table }) => `${input}, from 「${table}」`,
    rule: 'Rule',
    parts: 'Parts',
    measures: 'Calculation',
    cells: 'Cells',
  },
};
