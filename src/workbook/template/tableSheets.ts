/** A sheet for each named table; what the framework asks a person about stands in it already. */
import { templateMessages } from '../../messages/template';
import type { InputDefinition } from '../../scoring/inputs/catalogue';
import { BESIDE_WIDTHS, judgementSheet, type Values } from './judgementSheet';
import { HEAD_ROWS, type CellLook, type PlannedCell, type PlannedChoices, type PlannedSheet, type TemplateOptions } from './model';

/** Rows that a table without content of its own is given. */
const FREE_ROWS = 12;
const OPERATORS = ['≥', '≤', '=', '>', '<'] as const;
/** Where a row may also be qualitative. */
const PROJECT_OPERATORS = [...OPERATORS, '定性'] as const;

interface TableLook {
  readonly widths: readonly number[];
  readonly looks: readonly CellLook[];
}

const LOOKS: Readonly<Record<string, TableLook>> = {
  绩效目标表: { widths: [34, 9, 10, 8, 10, 44], looks: ['text-input', 'text-input', 'number-input', 'text-input', 'number-input', 'text-input'] },
  自评打分表: { widths: [32, 34, 12, 52, 34], looks: ['text-input', 'text-input', 'number-input', 'text-input', 'text-input'] },
  项目进度表: { widths: [30, 14, 14, 14, 14, 14, 18, 18, 30, 30], looks: ['text-input', 'amount-input', 'amount-input', 'text-input', 'text-input', 'amount-input', 'text-input', 'text-input', 'text-input', 'text-input'] },
  项目绩效目标表: {
    widths: [20, 13, 16, 26, 9, 14, 8, 16, 8, 8, 26, 26],
    looks: ['text-input', 'text-input', 'text-input', 'text-input', 'text-input', 'number-input', 'text-input', 'number-input', 'number-input', 'number-input', 'text-input', 'text-input'],
  },
  自评报告数据: { widths: [40, 18], looks: ['text-input', 'printed-input'] },
};

export function tableSheets(inputs: readonly InputDefinition[], options: TemplateOptions): readonly PlannedSheet[] {
  return inputs.map((input) => tableSheet(input, options));
}

function tableSheet({ name, meaning }: InputDefinition, { framework, language, filling }: TemplateOptions): PlannedSheet {
  // The meaning of a table is the list of its columns, in Chinese always: by these titles it is read.
  const titles = meaning['zh-CN'].split('、');
  const { name: sheetName, title, hint } = templateMessages[language].tables[name] ?? { name, title: name, hint: '' };
  const { maximum, reminder } = templateMessages[language].headers;
  const besideTitles = [maximum, reminder];
  const { widths, looks } = LOOKS[name] ?? { widths: titles.map((_, column) => (column === 0 ? 34 : 16)), looks: titles.map(() => 'text-input') };
  const judged = name === '自评打分表' ? judgementSheet(framework, language, filling.tables[name]) : null;
  const given: readonly Values[] = judged?.rows ?? filling.tables[name] ?? [];
  const rows = given.length > 0 ? given : Array.from({ length: FREE_ROWS }, () => []);
  return {
    name: sheetName,
    widths: judged ? [...widths, ...BESIDE_WIDTHS] : widths,
    rows: [
      [{ look: 'title', value: title }],
      [{ look: 'hint', value: hint }],
      [...titles, ...(judged ? besideTitles : [])].map((value) => ({ look: 'header', value }) as const),
      ...rows.map((values: Values, index) => [...titles.map((_, column) => cell(looks[column] ?? 'text-input', values[column])), ...(judged?.beside[index] ?? [])]),
    ],
    names: [{ name, row: HEAD_ROWS - 1, column: 0, rows: rows.length + 1, columns: titles.length }],
    choices: operatorChoices(titles, rows.length) ?? judged?.choices ?? [],
  };
}

/** A column for operators offers them; in a table where rows may be qualitative, that as well. */
function operatorChoices(titles: readonly string[], rows: number): readonly PlannedChoices[] | null {
  const column = titles.indexOf('运算符');
  if (column < 0) return null;
  return [{ row: HEAD_ROWS, column, rows, options: titles.includes('得分') ? PROJECT_OPERATORS : OPERATORS }];
}

function cell(look: CellLook, value: string | number | undefined): PlannedCell {
  if (value === undefined || value === '') return { look };
  return { look: typeof value === 'string' && look === 'number-input' ? 'text-input' : look, value };
}
