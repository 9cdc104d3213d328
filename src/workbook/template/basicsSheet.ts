/** 基础数据: one row for each input that has no place in an official table. */
import { templateMessages } from '../../messages/template';
import type { InputDefinition } from '../../scoring/inputs/catalogue';
import { HEAD_ROWS, type PlannedCell, type PlannedSheet, type TemplateOptions } from './model';

const AMOUNT_UNITS = ['万元', '元'] as const;
const WIDTHS = [34, 30, 8, 46] as const;
const VALUE_COLUMN = 1;

export function basicsSheet(inputs: readonly InputDefinition[], { language, filling }: TemplateOptions): readonly PlannedSheet[] {
  if (inputs.length === 0) return [];
  const words = templateMessages[language];
  const { headers } = words;
  const text = (look: PlannedCell['look'], value: string): PlannedCell => ({ look, value });
  const rowOf = (input: InputDefinition): readonly PlannedCell[] => {
    const label = input.group === 'unit' && language === 'zh-CN' ? input.name : input.meaning[language];
    const isPart = /^其中：|^Of which/.test(label);
    return [
      text(isPart ? 'sublabel' : 'label', label),
      valueCell(input, filling.inputs[input.name]),
      text('note', unitOf(input)),
      text('note', input.kind === 'amount-unit' ? words.amountUnitNote : (filling.notes[input.name] ?? '')),
    ];
  };
  const unitOf = (input: InputDefinition): string => {
    if (input.kind === 'amount') return String(filling.inputs['金额单位'] ?? AMOUNT_UNITS[0]);
    if (input.kind === 'year') return words.year;
    return input.kind === 'count' ? (words.countUnits[input.group] ?? '') : '';
  };
  const unitRow = inputs.findIndex(({ kind }) => kind === 'amount-unit');
  return [
    {
      name: words.sheets.basics.name,
      widths: WIDTHS,
      rows: [
        [text('title', words.sheets.basics.title)],
        [text('hint', words.basicsHint)],
        [headers.item, headers.value, headers.unit, headers.source].map((value) => text('header', value)),
        ...inputs.map(rowOf),
      ],
      names: inputs.map(({ name }, index) => ({ name, row: HEAD_ROWS + index, column: VALUE_COLUMN, rows: 1, columns: 1 })),
      choices: unitRow < 0 ? [] : [{ row: HEAD_ROWS + unitRow, column: VALUE_COLUMN, rows: 1, options: AMOUNT_UNITS }],
    },
  ];
}

function valueCell({ kind, name, signed }: InputDefinition, value: string | number | readonly number[] | undefined): PlannedCell {
  const look = kind === 'amount' ? (signed ? 'signed-amount-input' : 'amount-input') : kind === 'rate' ? 'rate-input' : kind === 'count' || kind === 'year' ? 'count-input' : 'text-input';
  if (typeof value === 'object') throw new Error(`${name} has one cell`);
  if (value !== undefined) return { look, value };
  return kind === 'amount-unit' ? { look, value: AMOUNT_UNITS[0] } : { look };
}
