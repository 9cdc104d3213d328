/** Words on the scoring sheet. The official column titles stay Chinese in both languages: it is an official form. */
import type { Catalogue } from './language';

interface SheetMessages {
  /** Name of a new scoring sheet. */
  readonly sheetName: string;
  title(p: { year: number | null }): string;
  unit(p: { unit: string }): string;
  readonly inPoints: string;
  readonly headers: readonly string[];
  unconfirmed(p: { standard: string }): string;
  readonly total: string;
  totalNote(p: { deduction: string; rating: string | null; open: number }): string;
  /** `sheet` where the standard was read from a sheet of the workbook. */
  frameworkNote(p: { title: string; version: string; sheet: string | null; edited: boolean | null; date: string | null }): string;
  unconfirmedNote(p: { note: string }): string;
  readonly pageFooter: string;
  /** Titles of the hidden columns. */
  readonly record: readonly [score: string, reason: string, source: string, inputs: string, name: string, standard: string, maximum: string];
  readonly sourceSeparator: string;
  /** One input of a row, with the cell that it comes from. */
  source(p: { input: string; inputEn: string | null; table: string | null; values: readonly string[]; cell: string }): string;
}

const HEADERS = ['一级指标', '二级指标', '三级指标', '评分标准', '分值', '自评得分', '扣分原因和其他说明', '数据来源'] as const;

export const sheetMessages: Catalogue<SheetMessages> = {
  'zh-CN': {
    sheetName: '自评评分表',
    title: ({ year }) => `${year === null ? '' : `${year}年度`}部门整体支出绩效自评评分表`,
    unit: ({ unit }) => `单位名称：${unit}`,
    inPoints: '单位：分',
    headers: HEADERS,
    unconfirmed: ({ standard }) => `${standard}（待核对）`,
    total: '合计',
    totalNote: ({ deduction, rating, open }) =>
      open > 0 ? `${open}项指标未评分，合计为部分得分，暂不评定等级。` : `共扣${deduction}分${rating === null ? '' : `；评价等级：${rating}`}。`,
    frameworkNote: ({ title, version, sheet, edited, date }) =>
      `注：评价指标体系为《${title}》，版本${version}${sheet === null ? '' : `，按工作表「${sheet}」计分${edited === null ? '' : edited ? '（已修改）' : '（未修改）'}`}${date === null ? '' : `，评分日期${date}`}。`,
    unconfirmedNote: ({ note }) => `标注“（待核对）”的评分标准，${note.replace(/^待核对[：:]/, '')}。`,
    pageFooter: '第 &P 页，共 &N 页',
    record: ['系统写入得分', '系统写入说明', '系统写入来源', '评分时的数据', '系统写入名称', '系统写入标准', '系统写入分值'],
    sourceSeparator: '；',
    source: ({ input, table, values, cell }) => `${input}${table === null ? '' : `（由「${table}」得出）`}${values.length === 0 ? '' : ` ${values.join('、')}`}（${cell}）`,
  },
  en: {
    sheetName: '自评评分表',
    title: ({ year }) => `${year === null ? '' : `${year} `}Performance self-evaluation scoring sheet (部门整体支出绩效自评评分表)`,
    unit: ({ unit }) => `Unit: ${unit}`,
    inPoints: 'In points',
    headers: HEADERS,
    unconfirmed: ({ standard }) => `${standard}（待核对）`,
    total: '合计',
    totalNote: ({ deduction, rating, open }) =>
      open > 0 ? `${open} indicators are not scored: a partial total, without a rating.` : `${deduction} points lost${rating === null ? '' : `; rating: ${rating}`}.`,
    frameworkNote: ({ title, version, sheet, edited, date }) =>
      `Framework: ${title}, version ${version}${sheet === null ? '' : `, as in sheet “${sheet}”${edited === null ? '' : edited ? ' (edited)' : ' (unedited)'}`}${date === null ? '' : `, scored on ${date}`}.`,
    unconfirmedNote: ({ note }) => `Standards marked （待核对） are unconfirmed: ${note.replace(/^待核对[：:]/, '')}.`,
    pageFooter: 'Page &P of &N',
    record: ['Score as written', 'Reason as written', 'Source as written', 'Inputs when scored', 'Name as written', 'Standard as written', 'Maximum as written'],
    sourceSeparator: '; ',
    source: ({ input, inputEn, table, values, cell }) => `${inputEn ?? input}${table === null ? '' : ` from 「${table}」`}${values.length === 0 ? '' : ` ${values.join(', ')}`} (${cell})`,
  },
};
