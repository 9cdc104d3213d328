/** The corpus against itself: what it expects is there, and its workbooks can be written as files. */
import { INPUTS, type InputDefinition } from '../../src/scoring/inputs/catalogue';
import { readCell } from './corpus/support/cellAt';
import { expectationsOf, type Choice, type CorpusCase } from './corpus/support/case';
import { CORPUS } from './corpus';
import { toModel } from './corpus/support/toModel';
import { numberFromText, numberFromCell } from '../../src/scoring/inputs/readNumber';
import { WorkbookModel } from '../../src/workbench/model';

const WORKBOOKS = Object.values(CORPUS).flat();
const named = WORKBOOKS.map((workbook) => [workbook.name, workbook] as const);

function definitionOf(name: string): InputDefinition {
  const found = INPUTS.find((input) => input.name === name);
  if (!found) throw new Error(`no input ${name}`);
  return found;
}

/** What keeps a choice from being taken as it stands; `null` when nothing does. */
function objection(workbook: CorpusCase, definition: InputDefinition, choice: Choice): string | null {
  for (const place of choice.places) {
    const value = readCell(workbook, place);
    if (value === undefined) return 'outside of the used cells';
    if (value === null && !choice.defect) return 'blank';
    if (choice.inText !== null && !String(value).includes(choice.inText) && !ungrouped(String(value)).includes(choice.inText)) return `no ${choice.inText} in ${String(value)}`;
    const isNumber = definition.kind === 'amount' || definition.kind === 'count' || definition.kind === 'rate';
    const reads = typeof value === 'number' ? numberFromCell(value) !== null : numberFromText(String(choice.inText ?? value)) !== null;
    if (isNumber && !choice.defect && !reads) return `${String(value)} is no number`;
  }
  return null;
}

/** 4,862.14 as 4862.14: an expectation says the number, with or without its separators. */
function ungrouped(text: string): string {
  return text.replace(/(\d)[,，](?=\d{3})/g, '$1');
}

test('names are given once', () => expect(new Set(WORKBOOKS.map(({ name }) => name)).size).toBe(WORKBOOKS.length));

describe.each(named)('%s', (_, workbook) => {
  test('every expectation stands in used cells that can be read as its kind, or is a stated defect', () => {
    const objections = expectationsOf(workbook).flatMap(({ input, choices }) =>
      choices.map((choice) => objection(workbook, definitionOf(input), choice)).flatMap((why) => (why === null ? [] : [`${input}: ${why}`])),
    );
    expect(objections).toEqual([]);
  });

  test('becomes a file with the same values and merges', () => {
    const again = WorkbookModel.open(toModel(workbook).save());
    for (const { values, merges, hiddenRows } of workbook.sheets) {
      const sheet = again.sheetByName(values.name);
      expect(sheet?.merges).toHaveLength(merges.length);
      const kept = values.rows.map((line, row) =>
        line.map((_value, column) => {
          const value = sheet?.content(values.top + row, values.left + column).value ?? null;
          return value !== null && typeof value === 'object' ? value.error : value;
        }),
      );
      expect(kept).toEqual(values.rows);
      expect(hiddenRows.every((row) => sheet?.dimensions.isRowHidden(row))).toBe(true);
    }
  });
});
