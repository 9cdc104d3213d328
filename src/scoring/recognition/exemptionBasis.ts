/** 免计调整依据: why an amount does not count, written behind its own label or behind the amount. */
import type { Found } from './found';
import { isItemLabel, meaningOf } from './meaning';
import type { Label, SheetIndex } from './sheetIndex';

const INPUT = '免计调整依据';

/** Behind the amount stands its basis, or a remark of another kind: to be looked at. */
const PENALTIES_BY_ITEM: Readonly<Record<string, number>> = { 'exemption-basis': 0, exempt: 4 };
/** Shorter ones name no document and no reason. */
const SHORTEST = 6;

export function basesIn(index: SheetIndex, sheetPenalty: number): readonly Found[] {
  return index.labels.flatMap((label) => {
    const penalty = PENALTIES_BY_ITEM[label.meaning.item ?? ''];
    if (penalty === undefined || !isItemLabel(label.meaning, label.text)) return [];
    const column = textBehind(index, label);
    return column === null ? [] : [foundAt(index, label, column, sheetPenalty + penalty)];
  });
}

function textBehind({ grid }: SheetIndex, { row, column }: Label): number | null {
  for (let at = column + 1; at < grid.width; at++) {
    if (grid.kindAt(row, at) !== 'text') continue;
    const text = grid.textAt(row, at).trim();
    // Reasons name items too; a label is nothing but one.
    return text.length >= SHORTEST && !isItemLabel(meaningOf(text), text) ? at : null;
  }
  return null;
}

function foundAt({ grid }: SheetIndex, label: Label, column: number, penalty: number): Found {
  const place = grid.placeOf(label.row, column);
  return {
    input: INPUT,
    candidate: {
      source: { kind: 'area', place },
      values: [grid.at(label.row, column)],
      unit: null,
      why: [{ kind: 'label', text: label.text, cell: grid.placeOf(label.row, label.column), isExact: label.meaning.item === 'exemption-basis' }],
    },
    numbers: [null],
    penalty,
    year: null,
    isOfficial: false,
    place,
  };
}
