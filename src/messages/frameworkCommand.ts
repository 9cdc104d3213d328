/** What the framework command says on the terminal. */
import type { Catalogue } from './language';

interface FrameworkCommandMessages {
  readonly usage: string;
  noAction(): string;
  unknownAction(p: { action: string }): string;
  wrongCount(p: { action: string; wanted: number; given: number }): string;
  workbookOnlyWithCheck(): string;
  noSheet(p: { file: string }): string;
  written(p: { file: string }): string;
  entry(p: { id: string; title: string; place: string; type: string }): string;
  heading(p: { title: string; version: string; document: string; total: string; indicators: number }): string;
  level(p: { section: string; group: string }): string;
  indicator(p: { name: string; maximum: string; rule: string; vetoes: readonly string[]; inputs: readonly string[]; unconfirmed: readonly string[] }): string;
  readonly measures: string;
  measure(p: { name: string; formula: string }): string;
  sound(): string;
  readonly warnings: string;
  readonly errors: string;
  between(p: { before: string; after: string }): string;
}

export const frameworkCommandMessages: Catalogue<FrameworkCommandMessages> = {
  'zh-CN': {
    usage:
      '用法：npm run framework -- list\n      npm run framework -- check <编号或文件> [--workbook <工作簿.xlsx>]\n      npm run framework -- diff <编号或文件> <编号或文件>\n      npm run framework -- sheet <编号或文件> <评分标准.xlsx>\n      npm run framework -- json <编号或文件> <文件.json>\n      文件可以是 JSON，也可以是有「评分标准」表的工作簿；各命令均可加 [--lang zh-CN|en]',
    noAction: () => '没有指定要做什么。',
    unknownAction: ({ action }) => `没有“${action}”这个操作，可用 list、check、diff、sheet 或 json。`,
    wrongCount: ({ action, wanted, given }) => `${action} 后面应有 ${wanted} 项，现有 ${given} 项。`,
    workbookOnlyWithCheck: () => '--workbook 只能与 check 一起使用。',
    noSheet: ({ file }) => `${file} 中没有「评分标准」表。`,
    written: ({ file }) => `已写入 ${file}。`,
    entry: ({ id, title, place, type }) => `${id}　${title}（${[place, type].filter((part) => part !== '').join('，')}）`,
    heading: ({ title, version, document, total, indicators }) => `${title}　${version}\n依据：${document}\n共 ${indicators} 项指标，总分 ${total} 分`,
    level: ({ section, group }) => `${section} › ${group}`,
    indicator: ({ name, maximum, rule, vetoes, inputs, unconfirmed }) =>
      [
        `  ${name}　${maximum}分`,
        `      规则：${[rule, ...vetoes].join('；')}`,
        ...(inputs.length > 0 ? [`      数据：${inputs.join('、')}`] : []),
        ...(unconfirmed.length > 0 ? [`      待核对：${unconfirmed.join('、')}`] : []),
      ].join('\n'),
    measures: '计算项：',
    measure: ({ name, formula }) => `  ${name} ＝ ${formula}`,
    sound: () => '检查通过，没有发现问题。',
    warnings: '可以使用，但请留意：',
    errors: '有错误，不能使用：',
    between: ({ before, after }) => `由“${before}”到“${after}”：`,
  },
  en: {
    usage:
      'Usage: npm run framework -- list\n       npm run framework -- check <id or file> [--workbook <in.xlsx>]\n       npm run framework -- diff <id or file> <id or file>\n       npm run framework -- sheet <id or file> <out.xlsx>\n       npm run framework -- json <id or file> <out.json>\n       a file is JSON, or a workbook with a sheet 「评分标准」; each with [--lang zh-CN|en]',
    noAction: () => 'Nothing was asked for.',
    unknownAction: ({ action }) => `There is no action “${action}”: use list, check, diff, sheet or json.`,
    wrongCount: ({ action, wanted, given }) => `${action} wants ${wanted} framework(s) and was given ${given}.`,
    workbookOnlyWithCheck: () => '--workbook goes with check only.',
    noSheet: ({ file }) => `${file} has no sheet 「评分标准」.`,
    written: ({ file }) => `${file} is written.`,
    entry: ({ id, title, place, type }) => `${id}  ${title} (${[place, type].filter((part) => part !== '').join(', ')})`,
    heading: ({ title, version, document, total, indicators }) => `${title}  ${version}\nSource: ${document}\n${indicators} indicators, total ${total}`,
    level: ({ section, group }) => `${section} › ${group}`,
    indicator: ({ name, maximum, rule, vetoes, inputs, unconfirmed }) =>
      [
        `  ${name}  ${maximum}`,
        `      rule: ${[rule, ...vetoes].join('; ')}`,
        ...(inputs.length > 0 ? [`      inputs: ${inputs.join(', ')}`] : []),
        ...(unconfirmed.length > 0 ? [`      unconfirmed: ${unconfirmed.join(', ')}`] : []),
      ].join('\n'),
    measures: 'Measures:',
    measure: ({ name, formula }) => `  ${name} = ${formula}`,
    sound: () => 'Checked: nothing is wrong.',
    warnings: 'Usable, but look at this:',
    errors: 'It has errors and can’t be used:',
    between: ({ before, after }) => `From “${before}” to “${after}”:`,
  },
};
