/** A sheet for each named table; what the framework asks a person about stands in it already. */
import { templateMessages } from '../../messages/template';
import { gradesOf, leavesOf, yesNoOf, type Leaf } from '../../scoring/frameworks/leaves';
import { indicatorsOf, type Framework, type Rule } from '../../scoring/frameworks/model';
import { inputsOfRule } from '../../scoring/frameworks/usage';
import { inputNamed, type InputDefinition } from '../../scoring/inputs/catalogue';
import { HEAD_ROWS, type CellLook, type PlannedCell, type PlannedChoices, type PlannedSheet, type TemplateOptions } from './model';

type Values = readonly (string | number)[];

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
  const { widths, looks } = LOOKS[name] ?? { widths: titles.map((_, column) => (column === 0 ? 34 : 16)), looks: titles.map(() => 'text-input') };
  const asked = name === '自评打分表' ? judgedRows(framework) : [];
  const given: readonly Values[] = filling.tables[name] ?? asked.map(({ values }) => values);
  const rows = given.length > 0 ? given : Array.from({ length: FREE_ROWS }, () => []);
  return {
    name: sheetName,
    widths,
    rows: [
      [{ look: 'title', value: title }],
      [{ look: 'hint', value: hint }],
      titles.map((value) => ({ look: 'header', value }) as const),
      ...rows.map((values: Values) => titles.map((_, column) => cell(looks[column] ?? 'text-input', values[column]))),
    ],
    names: [{ name, row: HEAD_ROWS - 1, column: 0, rows: rows.length + 1, columns: titles.length }],
    choices: operatorChoices(titles, rows.length) ?? (given === filling.tables[name] ? [] : choicesOf(asked)),
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

interface AskedRow {
  readonly values: Values;
  /** Words to choose from in the place of a number. */
  readonly options: readonly string[];
}

/** A row for everything that a person scores: what no number decides, or no number that a unit must have. */
function judgedRows(framework: Framework): readonly AskedRow[] {
  return indicatorsOf(framework).flatMap(({ indicator }) => {
    const leaves = leavesOf(indicator.rule).filter((leaf) => leavesOf(leaf.rule).length === 0 && asksPerson(leaf.rule, framework));
    if (leaves.length > 0) return leaves.map((leaf: Leaf, index) => ({ values: [index === 0 ? indicator.name : '', leaf.name], options: optionsOf(leaf.rule) }));
    return asksPerson(indicator.rule, framework) ? [{ values: [indicator.name], options: optionsOf(indicator.rule) }] : [];
  });
}

function asksPerson(rule: Rule, framework: Framework): boolean {
  switch (rule.shape) {
    case 'manual':
    case 'yes-no':
    case 'grades':
      return true;
    case 'either':
      return rule.of.some((alternative) => asksPerson(alternative, framework));
    case 'sum':
    case 'checklist':
    case 'targets':
      return false;
    default:
      return inputsOfRule(rule, framework).every((name) => inputNamed(name)?.required === false);
  }
}

function optionsOf(rule: Rule): readonly string[] {
  if (yesNoOf(rule)) return ['是', '否'];
  return gradesOf(rule).map(({ name }) => name);
}

function choicesOf(rows: readonly AskedRow[]): readonly PlannedChoices[] {
  const scoreColumn = 2;
  return rows.flatMap(({ options }, index) => (options.length === 0 || options.some((option) => option.includes(',')) ? [] : [{ row: HEAD_ROWS + index, column: scoreColumn, rows: 1, options }]));
}
