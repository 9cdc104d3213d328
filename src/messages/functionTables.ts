/** Words in the cells that the scorecard functions fill: findings, what would lift a score, headers. */
import type { Catalogue } from './language';

interface FunctionTableMessages {
  readonly unitName: string;
  readonly total: string;
  readonly rating: string;
  /** Of a total to which not all indicators contribute. */
  partial(p: { open: number }): string;
  unitInRow(p: { row: number }): string;
  readonly findingHeaders: readonly [severity: string, input: string, what: string, fix: string];
  readonly severity: Readonly<Record<'error' | 'warning' | 'ask' | 'note', string>>;
  readonly nothingFound: string;
  nameUnknown(p: { text: string }): { readonly what: string; readonly fix: string };
  namedTwice(p: { name: string }): { readonly what: string; readonly fix: string };
  inputMissing(p: { name: string }): { readonly what: string; readonly fix: string };
  wrongShape(p: { name: string; wanted: 'quarters' | 'table'; given: number }): { readonly what: string; readonly fix: string };
  countedAsZero(p: { name: string }): { readonly what: string; readonly fix: string };
  judgedZero(p: { name: string }): { readonly what: string; readonly fix: string };
  /** Behind a reason: inputs that are 0 or blank. */
  zeroNote(p: { names: readonly string[] }): string;
  /** Behind "not scored": how to say that a person gives no points. */
  readonly zeroPointsHint: string;
}

export const functionTableMessages: Catalogue<FunctionTableMessages> = {
  'zh-CN': {
    unitName: '单位名称',
    total: '合计',
    rating: '评价等级',
    partial: ({ open }) => `部分得分（${open}项未评分）`,
    unitInRow: ({ row }) => `第${row}个单位`,
    findingHeaders: ['级别', '数据', '问题', '处理'],
    severity: { error: '错误', warning: '警告', ask: '待说明', note: '提示' },
    nothingFound: '没有发现问题',
    nameUnknown: ({ text }) => ({ what: `“${text}”不是输入数据、指标或检查项的名称，未采用`, fix: '请核对名称；不需要的行可以不管。' }),
    namedTwice: ({ name }) => ({ what: `「${name}」出现了不止一次，只采用第一次`, fix: '请删除重复的行或列。' }),
    inputMissing: ({ name }) => ({ what: `数据表中没有「${name}」`, fix: '请增加这一项及其数值。' }),
    wrongShape: ({ name, wanted, given }) => ({
      what: wanted === 'quarters' ? `「${name}」应有四个季度的数值，现有 ${given} 个` : `「${name}」是一张表，不能放在这里`,
      fix: wanted === 'quarters' ? '请在同一行依次填写四个季度，或分为四行。' : '请改用工作簿中的名称和「评分」按钮。',
    }),
    countedAsZero: ({ name }) => ({ what: `「${name}」为 0 或空白，按 0 计算`, fix: '确实为 0 的不用处理；尚未取得的数据，请删去这一项，不要留空。' }),
    judgedZero: ({ name }) => ({ what: `「${name}」的得分为 0 或空白，按未打分处理`, fix: '确实为 0 分的，请填写“0分”。' }),
    zeroNote: ({ names }) => `${names.map((name) => `「${name}」`).join('、')}为0或空白，按0计算。`,
    zeroPointsHint: '确实为0分的，请填写“0分”。',
  },
  en: {
    unitName: 'Unit',
    total: 'Total',
    rating: 'Rating',
    partial: ({ open }) => `partial (${open} not scored)`,
    unitInRow: ({ row }) => `Unit ${row}`,
    findingHeaders: ['Severity', 'Input', 'Finding', 'What to do'],
    severity: { error: 'error', warning: 'warning', ask: 'ask', note: 'note' },
    nothingFound: 'Nothing found',
    nameUnknown: ({ text }) => ({ what: `“${text}” is no name of an input, indicator or item; it was not used`, fix: 'Check the name; leave a row that is not meant for scoring as it is.' }),
    namedTwice: ({ name }) => ({ what: `“${name}” is given more than once; only the first is used`, fix: 'Delete the other rows or columns.' }),
    inputMissing: ({ name }) => ({ what: `the range has no “${name}”`, fix: 'Add it with its value.' }),
    wrongShape: ({ name, wanted, given }) => ({
      what: wanted === 'quarters' ? `“${name}” should have four quarters and has ${given}` : `“${name}” is a table and can't be given here`,
      fix: wanted === 'quarters' ? 'Give the four quarters in one row, or in four rows.' : 'Use the names of the workbook and the Score button.',
    }),
    countedAsZero: ({ name }) => ({ what: `“${name}” is 0 or blank and counts as 0`, fix: 'Nothing to do where it is 0; leave an input out, rather than blank, while it is unknown.' }),
    judgedZero: ({ name }) => ({ what: `the score of “${name}” is 0 or blank and counts as not given`, fix: 'Type “0分” where it is no points.' }),
    zeroNote: ({ names }) => `${names.map((name) => `“${name}”`).join(', ')}: 0 or blank, counted as 0.`,
    zeroPointsHint: 'Type “0分” where a score is no points.',
  },
};
