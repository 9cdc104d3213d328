/** The help of each function as blocks: syntax, arguments, result, example, remarks, errors with their fix. */
import { ERROR_HELP, type FunctionEntry, type FunctionFamily, type LocalText } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { indicatorsOf } from '../../src/scoring/frameworks/model';
import { needsOf } from '../../src/scoring/indicators/needs';
import { SCORECARD_FUNCTIONS } from '../../src/functions/scorecard';
import type { Block } from './blocks';
import { callOf } from './formula';

export const HELP_WORDS = {
  'zh-CN': {
    syntax: '语法', parameters: '参数', result: '返回', example: '示例', remarks: '说明', errors: '错误及处理',
    parameter: '参数', meaning: '含义', error: '错误', when: '出现的情形', fix: '处理', itself: '原样',
    optional: '可省略', repeating: '可有多个',
    families: { rates: '比率', scores: '得分', tables: '表格' },
    overview: '自定义函数', functionName: '函数', gives: '作用',
    intro: '在单元格中直接输入函数名，不加前缀。比率和得分按精确小数计算，不受二进制误差影响；空白与 0 相同。Excel 只对 #VALUE! 和 #N/A 显示错误说明，其他错误请查下表。',
    shows: (shown: string, note: string) => `显示 ${shown}（${note}）`,
    needs: '各指标所需的数据', indicator: '指标', id: '编号', inOrder: '依次给出（方括号内的可省略）', score: '得分',
  },
  en: {
    syntax: 'Syntax', parameters: 'Arguments', result: 'Result', example: 'Example', remarks: 'Remarks', errors: 'Errors and their fix',
    parameter: 'Argument', meaning: 'Meaning', error: 'Error', when: 'When', fix: 'Fix', itself: 'itself',
    optional: 'optional', repeating: 'any number of times',
    families: { rates: 'Rates', scores: 'Scores', tables: 'Tables' },
    overview: 'Custom functions', functionName: 'Function', gives: 'Gives',
    intro: 'Type a function’s name in a cell, without a prefix. Rates and scores are computed with exact decimals, free of binary error; blank is the same as 0. Excel shows words for #VALUE! and #N/A only; for the other errors see the tables.',
    shows: (shown: string, note: string) => `Shows ${shown} (${note})`,
    needs: 'What each indicator needs', indicator: 'Indicator', id: 'Id', inOrder: 'In this order (brackets: may be left out)', score: 'score',
  },
} as const satisfies Record<Language, unknown>;

export const FAMILIES: readonly FunctionFamily[] = ['rates', 'scores', 'tables'];

/** Such as `=STEPDEDUCTION(value, threshold, step, points, maximum, [mode])`. */
export function syntaxOf({ id, parameters }: FunctionEntry, language: Language): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const shown = repeating ? `${name[language]}, …` : name[language];
    return optional ? `[${shown}]` : shown;
  });
  return `=${id}(${names.join(', ')})`;
}

/** The help of one function below a heading of the given level. */
export function helpBlocks(entry: FunctionEntry, language: Language, level: 1 | 2): readonly Block[] {
  const words = HELP_WORDS[language];
  const told = (text: LocalText) => text[language];
  const heading = (text: string): Block => ({ kind: 'heading', level: level === 1 ? 2 : 3, text });
  return [
    { kind: 'paragraph', text: told(entry.description) },
    heading(words.syntax),
    { kind: 'formula', text: syntaxOf(entry, language) },
    heading(words.parameters),
    { kind: 'table', header: [words.parameter, words.meaning], rows: entry.parameters.map((parameter) => [parameterName(parameter, language), told(parameter.description)]) },
    heading(words.result),
    { kind: 'paragraph', text: told(entry.result) },
    heading(words.example),
    { kind: 'formula', text: entry.example.formula },
    { kind: 'paragraph', text: words.shows(shownIn(entry, language), told(entry.example.note)) },
    ...(entry.remarks ? [heading(words.remarks), { kind: 'list', items: entry.remarks.map(told) } as const] : []),
    heading(words.errors),
    {
      kind: 'table',
      header: [words.error, words.when, words.fix],
      rows: entry.errors.map(({ code, excel }) => [code === 'cell-error' ? words.itself : excel, told(ERROR_HELP[code].when), told(ERROR_HELP[code].fix)]),
    },
  ];
}

/** What the cell of the example shows; words are those that the function itself gives in the language. */
function shownIn({ id, example: { shown, formula } }: FunctionEntry, language: Language): string {
  if (typeof shown === 'string') return shown;
  if (shown !== null) return shown[language];
  const [indicator, ...given] = callOf(formula).values;
  const words = id === 'INDICATORLIFT' ? SCORECARD_FUNCTIONS.INDICATORLIFT : SCORECARD_FUNCTIONS.INDICATORREASON;
  return words([indicator, given.map((value) => [[value]])], language);
}

function parameterName({ name, optional, repeating }: FunctionEntry['parameters'][number], language: Language): string {
  const words = HELP_WORDS[language];
  const note = optional ? words.optional : repeating ? words.repeating : null;
  return note === null ? name[language] : `${name[language]} (${note})`;
}

/** The inputs of each indicator, in the order in which the indicator functions take them. */
export function needsBlocks(language: Language): readonly Block[] {
  const words = HELP_WORDS[language];
  return [
    {
      kind: 'table',
      header: [words.indicator, words.id, words.inOrder],
      rows: indicatorsOf(DEFAULT_FRAMEWORK).map(({ indicator }) => [
        language === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name,
        indicator.id,
        needsOf(indicator, DEFAULT_FRAMEWORK)
          .map((need) => {
            if (need.kind === 'input') return need.optional ? `[${need.input}]` : need.input;
            const item = need.item ?? indicator;
            return `${language === 'en' ? (item.nameEn ?? item.name) : item.name} (${words.score})`;
          })
          .join(language === 'en' ? ', ' : '、'),
      ]),
    },
  ];
}
