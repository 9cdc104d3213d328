/** What the commands say on the terminal. */
import type { IndicatorResult } from '../scoring/scorecard/model';
import type { Catalogue } from './language';
import { totalMessages } from './totals';

interface CommandMessages {
  readonly usage: string;
  noInput(): string;
  tooMany(p: { argument: string }): string;
  unknownOption(p: { message: string }): string;
  unknownLanguage(p: { language: string }): string;
  cannotRead(p: { file: string; why: string }): string;
  cannotWrite(p: { file: string; why: string }): string;
  frameworkUnknown(p: { id: string; known: string }): string;
  frameworkNotJson(p: { file: string }): string;
  frameworkFaulty(p: { file: string; faults: string }): string;
  cannotScore(p: { what: string; fix: string }): string;
  fileError: Readonly<Record<'not-a-workbook' | 'encrypted' | 'old-xls' | 'broken' | 'too-large', (p: { file: string }) => string>>;
  heading(p: { unit: string; year: string; framework: string }): string;
  total(p: { score: string; maximum: string; rating: string | null; open: number }): string;
  indicator(p: { name: string; state: IndicatorResult['state']; score: string | null; maximum: string; reason: string }): string;
  readonly problems: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'ask' | 'note', string>>;
  written(p: { file: string; sheet: string; created: boolean; kept: number }): string;
  readonly template: {
    readonly usage: string;
    noOutput(): string;
    fileExists(p: { file: string }): string;
    written(p: { file: string; sheets: readonly string[] }): string;
  };
}

export const commandMessages: Catalogue<CommandMessages> = {
  'zh-CN': {
    usage: '用法：npm run score -- <工作簿.xlsx> [--out <输出.xlsx>] [--formulas] [--projects] [--json] [--framework <编号或文件>] [--lang zh-CN|en]',
    noInput: () => '没有指定要评分的工作簿。',
    tooMany: ({ argument }) => `多余的参数：${argument}。一次只能评一个工作簿。`,
    unknownOption: ({ message }) => `无法识别的参数：${message}`,
    unknownLanguage: ({ language }) => `没有语言“${language}”，可用 zh-CN 或 en。`,
    cannotRead: ({ file, why }) => `无法读取文件 ${file}：${why}`,
    cannotWrite: ({ file, why }) => `无法写入文件 ${file}：${why}。没有留下不完整的文件。`,
    frameworkUnknown: ({ id, known }) => `没有编号为“${id}”的评价指标体系，也没有这个文件。内置的有：${known}。`,
    frameworkNotJson: ({ file }) => `评价指标体系文件 ${file} 不是 JSON 文件。`,
    frameworkFaulty: ({ file, faults }) => `评价指标体系文件 ${file} 有错误，不能使用：\n${faults}`,
    cannotScore: ({ what, fix }) => `无法评分：${what}${fix}`,
    fileError: {
      'not-a-workbook': ({ file }) => `${file} 不是 Excel 工作簿（.xlsx）。请选择 .xlsx 文件。`,
      encrypted: ({ file }) => `${file} 设有打开密码。请在 Excel 中打开并取消密码，另存后再评分。`,
      'old-xls': ({ file }) => `${file} 是旧版 .xls 格式。请在 Excel 中另存为 .xlsx 后再评分。`,
      broken: ({ file }) => `${file} 已损坏，无法读取。请在 Excel 中打开并修复，另存后再评分。`,
      'too-large': ({ file }) => `${file} 解压后过大，无法读取。`,
    },
    heading: ({ unit, year, framework }) => `${unit}　${year}\n评价指标体系：${framework}`,
    total: ({ score, maximum, rating, open }) => (open > 0 ? `合计 ${score} 分（部分得分：${open} 项指标未评分，暂不评定等级）` : `合计 ${score} 分（满分 ${maximum} 分）${rating === null ? '' : `，等级：${rating}`}`),
    indicator: ({ name, state, score, maximum, reason }) => `${state === 'not-applicable' ? totalMessages['zh-CN'].notApplicable : score === null ? '未评分' : `${score}/${maximum}`}　${name}${reason ? `\n      ${reason}` : ''}`,
    problems: '需要处理的问题：',
    severity: { error: '错误', warning: '警告', ask: '待说明', note: '提示' },
    written: ({ file, sheet, created, kept }) => `已写入 ${file} 的工作表「${sheet}」${created ? '（新建）' : ''}${kept > 0 ? `，保留手工填写 ${kept} 处` : ''}。`,
    template: {
      usage: '用法：npm run template -- <输出.xlsx> [--framework <编号或文件>] [--sample] [--lang zh-CN|en]',
      noOutput: () => '没有指定要生成的文件。',
      fileExists: ({ file }) => `文件 ${file} 已存在，没有覆盖。请换一个文件名。`,
      written: ({ file, sheets }) => `已生成 ${file}：${sheets.join('、')}。`,
    },
  },
  en: {
    usage: 'Usage: npm run score -- <in.xlsx> [--out <out.xlsx>] [--formulas] [--projects] [--json] [--framework <id or file>] [--lang zh-CN|en]',
    noInput: () => 'No workbook to score.',
    tooMany: ({ argument }) => `One argument too many: ${argument}. One workbook at a time.`,
    unknownOption: ({ message }) => `Unknown option: ${message}`,
    unknownLanguage: ({ language }) => `There is no language “${language}”: use zh-CN or en.`,
    cannotRead: ({ file, why }) => `Can't read ${file}: ${why}`,
    cannotWrite: ({ file, why }) => `Can't write ${file}: ${why}. No half-written file is left.`,
    frameworkUnknown: ({ id, known }) => `There is no framework “${id}”, nor a file of that name. Built in: ${known}.`,
    frameworkNotJson: ({ file }) => `The framework file ${file} is no JSON.`,
    frameworkFaulty: ({ file, faults }) => `The framework file ${file} has faults and can't be used:\n${faults}`,
    cannotScore: ({ what, fix }) => `Can't score: ${what} ${fix}`,
    fileError: {
      'not-a-workbook': ({ file }) => `${file} is no Excel workbook (.xlsx). Choose an .xlsx file.`,
      encrypted: ({ file }) => `${file} has a password. Open it in Excel, take the password off, save it and score again.`,
      'old-xls': ({ file }) => `${file} is an old .xls file. Save it as .xlsx in Excel and score again.`,
      broken: ({ file }) => `${file} is damaged and can't be read. Open and repair it in Excel, save it and score again.`,
      'too-large': ({ file }) => `${file} is too large when unpacked.`,
    },
    heading: ({ unit, year, framework }) => `${unit}  ${year}\nFramework: ${framework}`,
    total: ({ score, maximum, rating, open }) => (open > 0 ? `Total ${score} (partial: ${open} indicators are not scored, no rating yet)` : `Total ${score} of ${maximum}${rating === null ? '' : `, rating ${rating}`}`),
    indicator: ({ name, state, score, maximum, reason }) => `${state === 'not-applicable' ? totalMessages.en.notApplicable : score === null ? 'not scored' : `${score}/${maximum}`}  ${name}${reason ? `\n      ${reason}` : ''}`,
    problems: 'Problems to deal with:',
    severity: { error: 'error', warning: 'warning', ask: 'ask', note: 'note' },
    written: ({ file, sheet, created, kept }) => `Written to ${file}, sheet “${sheet}”${created ? ' (new)' : ''}${kept > 0 ? `; ${kept} entries of a person kept` : ''}.`,
    template: {
      usage: 'Usage: npm run template -- <out.xlsx> [--framework <id or file>] [--sample] [--lang zh-CN|en]',
      noOutput: () => 'No file to make.',
      fileExists: ({ file }) => `${file} exists and was not overwritten. Choose another name.`,
      written: ({ file, sheets }) => `Made ${file}: ${sheets.join(', ')}.`,
    },
  },
};
