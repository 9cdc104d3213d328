/** Number formats that a file names by number only (ECMA-376, 18.8.30). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [11, '0.00E+00'],
  [12, '# ?/?'], [13, '# ??/??'], [14, 'yyyy/m/d'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'], [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'], [20, 'h:mm'], [21, 'h:mm:ss'], [22, 'yyyy/m/d h:mm'], [37, '#,##0 ;(#,##0)'], [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'], [40, '#,##0.00;[Red](#,##0.00)'], [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mmss.0'], [48, '##0.0E+0'], [49, '@'],
]);

const [MONTH, DAY, DATE] = ['yyyy"年"m"月"', 'm"月"d"日"', 'yyyy"年"m"月"d"日"'];
const [TIME, SECONDS, HALF_DAY] = ['h"时"mm"分"', 'h"时"mm"分"ss"秒"', '上午/下午'];

/** Those that only a Chinese Excel names by number; elsewhere the same numbers mean other formats, so none is written. */
export const CHINESE_FORMATS: ReadonlyMap<number, string> = new Map([
  [27, MONTH], [28, DAY], [29, DAY], [30, 'm-d-yy'], [31, DATE], [32, TIME], [33, SECONDS], [34, HALF_DAY + TIME], [35, HALF_DAY + SECONDS], [36, MONTH],
  [50, MONTH], [51, DAY], [52, MONTH], [53, DAY], [54, DAY], [55, HALF_DAY + TIME], [56, HALF_DAY + SECONDS], [57, MONTH], [58, DAY],
]);

/** Does the format show a number as a date or time? Text in quotes, brackets and escapes does not count. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  // `aaa` and `aaaa` are days of the week in Chinese.
  return /[ymdhs]|aaa/i.test(bare) && !/general/i.test(bare);
}
