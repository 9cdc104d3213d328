/** What a number format says of the number behind it. Formats come in Excel's own, language-independent codes. */
import { remembered } from '../remembered';

/** The number is shown as a date or a time: what a person sees there is no amount. */
export const showsDate: (format: string) => boolean = remembered((format) => /[ymdhs]|a{3}/i.test(codesOf(format).replace(/general|e[+-]|\[[hms]+\]/gi, (code) => (code.startsWith('[') ? 'h' : ''))));

/** The number is shown in per cent. */
export const showsPercent: (format: string) => boolean = remembered((format) => codesOf(format).includes('%'));

/** A negative number is shown without its minus: in red (红字), in brackets, or not told at all. */
export const hidesMinus: (format: string) => boolean = remembered((format) => {
  const [, negative] = format.split(';');
  return negative !== undefined && !codesOf(negative).includes('-');
});

/** The format without what is shown as it stands: quoted text, escaped characters, fillers, colours and languages. */
function codesOf(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}
