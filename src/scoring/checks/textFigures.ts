/** Figures in the prose of a report: a known label, a word such as 为, a number. Doubtful ones are left out. */
import { nameFinder, passagesOf, plain } from './passages';
import { printedNumber, type PrintedNumber } from './printedNumber';

export interface TextFigure {
  /** As the framework, the catalogue or the data of labels has it. */
  readonly label: string;
  readonly printed: PrintedNumber;
  /** The sentence that it stands in. */
  readonly passage: string;
}

/** Between label and number; a comparison sign in between makes it a standard, not a figure. */
const NUMBER_AFTER = /^(?:全年|累计|共计|总额|合计|比率)*(?:为|是|达到|达|共|=|:)?(-?\d[\d,]*(?:\.\d+)?)(%|万元|元|人|名|分|个|项)?/;
/** 全年平均执行率=(51.68%+…)÷4=72.25%: what stands behind the last sign is the figure. */
const FORMULA_AFTER = /^=[^=]*=(-?\d[\d,]*(?:\.\d+)?)(%)?/;
const QUARTER_FIRST = /^(?:\(?\d+\)|\d+\.)?第?([一二三四])季度/;

/** Every figure whose label is among the names, once for each label and number. */
export function figuresIn(text: string, names: readonly string[]): readonly TextFigure[] {
  const labelsIn = nameFinder(names);
  const found = new Map<string, TextFigure>();
  for (const passage of passagesOf(text)) {
    const sentence = withQuarters(plain(passage));
    for (const { name: label, end } of labelsIn(sentence)) {
      const rest = sentence.slice(end);
      const [, number, unit = ''] = FORMULA_AFTER.exec(rest) ?? NUMBER_AFTER.exec(rest) ?? [];
      const printed = number === undefined ? null : printedNumber(`${number}${unit}`);
      const key = `${label} ${number}${unit}`;
      if (printed && !found.has(key)) found.set(key, { label, printed, passage });
    }
  }
  return [...found.values()];
}

/** In a sentence that begins with a quarter, 「季度预算执行率」 means that quarter's. */
function withQuarters(sentence: string): string {
  const quarter = QUARTER_FIRST.exec(sentence)?.[1];
  return quarter === undefined ? sentence : sentence.replace(/(?<![一二三四])季度(?=预算执行率|支出进度)/g, `${quarter}季度`);
}
