/** Why a cell is taken for an input, in short phrases that are joined into one line. */
import type { AmountUnit } from '../scoring/inputs/readNumber';
import type { UnitSign } from '../scoring/recognition/model';
import type { Catalogue } from './language';

interface EvidenceMessages {
  label(p: { text: string; isExact: boolean }): string;
  column(p: { text: string }): string;
  section(p: { text: string }): string;
  title(p: { text: string }): string;
  prose(p: { passage: string }): string;
  table(p: { titles: readonly string[] }): string;
  agrees(p: { names: readonly string[] }): string;
  disagrees(p: { names: readonly string[] }): string;
  rival(p: { cell: string }): string;
  readonly notANumber: string;
  readonly blank: string;
  readonly unitAssumed: string;
  unitUnsupported(p: { cell: string }): string;
  lastYear(p: { cell: string }): string;
  unit(p: { unit: AmountUnit; sign: Exclude<UnitSign, 'assumed'>; cell: string | null }): string;
  readonly isFormula: string;
  readonly isHidden: string;
  readonly isDate: string;
  readonly apart: string;
  readonly sumUp: string;
  fromText(p: { passage: string }): string;
}

export const evidenceMessages: Catalogue<EvidenceMessages> = {
  'zh-CN': {
    label: ({ text, isExact }) => (isExact ? `标签“${text}”` : `标签“${text}”相近`),
    column: ({ text }) => `列“${text}”`,
    section: ({ text }) => `在“${text}”之下`,
    title: ({ text }) => `表题“${text}”`,
    prose: ({ passage }) => `文字“${passage}”`,
    table: ({ titles }) => `表头“${titles.join('、')}”`,
    agrees: ({ names }) => `与${names.join('、')}相符`,
    disagrees: ({ names }) => `与${names.join('、')}不符，请核对数值和单位`,
    rival: ({ cell }) => `${cell} 也像`,
    notANumber: '单元格里不是数字',
    blank: '单元格还没有填',
    unitAssumed: '没有写明单位',
    unitUnsupported: ({ cell }) => `${cell} 写明的单位不是元或万元，请换算后填写`,
    lastYear: ({ cell }) => `与上年文件的位置相同（${cell}）`,
    unit: ({ unit, sign, cell }) => {
      if (sign === 'magnitude') return `按数值大小推断为${unit}，请核对`;
      const where = { value: '写在数字后', label: '写在标签里', header: '写在表头', corner: '写在表头上方', title: '写在表题里', prose: '写在文字里' }[sign];
      return `单位“${unit}”${where}${cell === null ? '' : `（${cell}）`}`;
    },
    isFormula: '由公式算出',
    isHidden: '在隐藏的行、列或工作表中',
    isDate: '单元格是日期格式，请确认是不是金额',
    apart: '四个季度不相邻，接受后用公式汇到一处',
    sumUp: '表中是各季度当季数，接受后用公式逐季累加',
    fromText: ({ passage }) => `取自文字“${passage}”`,
  },
  en: {
    label: ({ text, isExact }) => (isExact ? `label “${text}”` : `label like “${text}”`),
    column: ({ text }) => `column “${text}”`,
    section: ({ text }) => `under “${text}”`,
    title: ({ text }) => `title “${text}”`,
    prose: ({ passage }) => `text “${passage}”`,
    table: ({ titles }) => `header “${titles.join(', ')}”`,
    agrees: ({ names }) => `agrees with ${names.join(', ')}`,
    disagrees: ({ names }) => `does not agree with ${names.join(', ')}; check value and unit`,
    rival: ({ cell }) => `${cell} fits as well`,
    notANumber: 'the cell holds no number',
    blank: 'the cell is still blank',
    unitAssumed: 'no unit is written',
    unitUnsupported: ({ cell }) => `${cell} names another unit than 元 and 万元; convert the amount first`,
    lastYear: ({ cell }) => `same place as last year (${cell})`,
    unit: ({ unit, sign, cell }) => {
      if (sign === 'magnitude') return `taken for ${unit} by its size; please check`;
      const where = { value: 'behind the number', label: 'in the label', header: 'in the header', corner: 'above the header', title: 'in the title', prose: 'in the text' }[sign];
      return `unit “${unit}” ${where}${cell === null ? '' : ` (${cell})`}`;
    },
    isFormula: 'a formula gives it',
    isHidden: 'in a hidden row, column or sheet',
    isDate: 'formatted as a date; is it an amount?',
    apart: 'the quarters are apart; formulas bring them together',
    sumUp: 'each quarter alone; formulas add them up',
    fromText: ({ passage }) => `from the text “${passage}”`,
  },
};
