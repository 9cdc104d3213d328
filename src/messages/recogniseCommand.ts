/** What the recognise command says on the terminal. */
import type { Confidence, Evidence, UnitSign } from '../scoring/recognition/model';
import type { Catalogue } from './language';

type EvidenceTexts = { readonly [Kind in Evidence['kind']]: (evidence: Extract<Evidence, { kind: Kind }>) => string };

interface RecogniseCommandMessages {
  readonly usage: string;
  unknownConfidence(p: { text: string }): string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly ambiguous: string;
  readonly notFound: string;
  proposal(p: { input: string; value: string; unit: string | null; cells: readonly string[]; confidence: string }): string;
  readonly sign: Readonly<Record<UnitSign, string>>;
  readonly why: EvidenceTexts;
  because(p: { reasons: readonly string[] }): string;
  missing(p: { inputs: readonly string[] }): string;
  table(p: { rows: number }): string;
  bound(p: { file: string; count: number; sheet: string | null }): string;
  left(p: { inputs: readonly string[] }): string;
  alreadyBound(p: { inputs: readonly string[] }): string;
  cannotRecognise(p: { what: string; fix: string }): string;
  read(p: { sheets: number; cells: number }): string;
}

export const recogniseCommandMessages: Catalogue<RecogniseCommandMessages> = {
  'zh-CN': {
    usage: '用法：npm run recognise -- <工作簿.xlsx> [--out <输出.xlsx>] [--accept high|medium] [--json] [--framework <编号或文件>] [--lang zh-CN|en]',
    unknownConfidence: ({ text }) => `没有可信度“${text}”，可用 high（高）或 medium（高和中）。`,
    confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
    ambiguous: '有多处可取，须人工选择',
    notFound: '未识别',
    proposal: ({ input, value, unit, cells, confidence }) => `${input}：${value}${unit ?? ''}　${cells.join('、')}　${confidence}`,
    sign: { value: '数值自带单位', label: '名称中的单位', header: '表头中的单位', corner: '表角的单位', title: '标题中的单位', prose: '文中的单位', magnitude: '按金额大小判断的单位', assumed: '未注明单位' },
    why: {
      label: ({ text }) => `名称“${text}”`,
      column: ({ text }) => `表头“${text}”`,
      section: ({ text }) => `所属“${text}”`,
      title: ({ text }) => `表名“${text}”`,
      prose: ({ passage }) => `原文“${passage}”`,
      table: ({ titles }) => `表头${titles.map((title) => `“${title}”`).join('、')}`,
      agrees: ({ with: others }) => `与${others.map((name) => `「${name}」`).join('、')}勾稽相符`,
      disagrees: ({ with: others }) => `与${others.map((name) => `「${name}」`).join('、')}勾稽不符`,
      rival: () => '另有相近的单元格',
      'not-a-number': () => '不是数字',
      'unit-assumed': () => '单位未注明',
      'unit-unsupported': () => '单位不能换算',
      'last-year': () => '与上年取数位置一致',
    },
    because: ({ reasons }) => `      依据：${reasons.join('；')}`,
    missing: ({ inputs }) => `未识别的数据：${inputs.join('、')}`,
    table: ({ rows }) => `${rows} 行的表`,
    bound: ({ file, count, sheet }) => `已写入 ${file}：定义名称 ${count} 个${sheet === null ? '' : `，其中部分取自工作表「${sheet}」`}。`,
    left: ({ inputs }) => `未达到所要求的可信度、没有绑定：${inputs.join('、')}`,
    alreadyBound: ({ inputs }) => `已有名称、保持不变：${inputs.join('、')}`,
    cannotRecognise: ({ what, fix }) => `无法识别：${what}${fix}`,
    read: ({ sheets, cells }) => `读取工作表 ${sheets} 张、单元格 ${cells} 个。`,
  },
  en: {
    usage: 'Usage: npm run recognise -- <in.xlsx> [--out <out.xlsx>] [--accept high|medium] [--json] [--framework <id or file>] [--lang zh-CN|en]',
    unknownConfidence: ({ text }) => `There is no confidence “${text}”: use high, or medium for high and medium.`,
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
    ambiguous: 'several readings: choose one',
    notFound: 'not found',
    proposal: ({ input, value, unit, cells, confidence }) => `${input}: ${value}${unit === null ? '' : ` ${unit}`}  ${cells.join(', ')}  ${confidence}`,
    sign: { value: 'unit with the number', label: 'unit in the label', header: 'unit in the header', corner: 'unit in a corner', title: 'unit in the title', prose: 'unit in the text', magnitude: 'unit by the size of the amounts', assumed: 'no unit given' },
    why: {
      label: ({ text }) => `label “${text}”`,
      column: ({ text }) => `header “${text}”`,
      section: ({ text }) => `section “${text}”`,
      title: ({ text }) => `title “${text}”`,
      prose: ({ passage }) => `text “${passage}”`,
      table: ({ titles }) => `titles ${titles.map((title) => `“${title}”`).join(', ')}`,
      agrees: ({ with: others }) => `agrees with ${others.map((name) => `「${name}」`).join(', ')}`,
      disagrees: ({ with: others }) => `disagrees with ${others.map((name) => `「${name}」`).join(', ')}`,
      rival: () => 'another cell is as good',
      'not-a-number': () => 'no number',
      'unit-assumed': () => 'no unit given',
      'unit-unsupported': () => 'a unit that can’t be converted',
      'last-year': () => 'the place of last year',
    },
    because: ({ reasons }) => `      Why: ${reasons.join('; ')}`,
    missing: ({ inputs }) => `Not found: ${inputs.join(', ')}`,
    table: ({ rows }) => `a table of ${rows} rows`,
    bound: ({ file, count, sheet }) => `Written to ${file}: ${count} names${sheet === null ? '' : `, some of them taken from sheet “${sheet}”`}.`,
    left: ({ inputs }) => `Below the confidence asked for, not bound: ${inputs.join(', ')}`,
    alreadyBound: ({ inputs }) => `Names that are there already, left as they are: ${inputs.join(', ')}`,
    cannotRecognise: ({ what, fix }) => `Can't recognise: ${what} ${fix}`,
    read: ({ sheets, cells }) => `Read ${sheets} sheets with ${cells} cells.`,
  },
};
