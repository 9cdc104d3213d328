/** In which unit an amount is: the nearest sign wins. */
import { numberIn, type Spot } from './grid';
import type { Place, UnitSign } from './model';
import type { Label, SheetIndex } from './sheetIndex';
import { countBefore, type Surroundings } from './surroundings';
import { isMoney, unitNamed, unitsDeclared, type UnitWord } from './unitWords';

export interface FoundUnit {
  readonly unit: UnitWord;
  readonly sign: UnitSign;
  readonly cell: Place | null;
}

/** The unit of the amount in a cell; `null` when nothing tells. */
export function unitOf(index: SheetIndex, spot: Spot, around: Surroundings, label: Label | null): FoundUnit | null {
  const { grid } = index;
  const written = numberIn(grid.at(spot.row, spot.column))?.unit ?? '';
  const inValue = unitNamed(written);
  if (inValue) return { unit: inValue, sign: 'value', cell: grid.placeOf(spot.row, spot.column) };
  const beside = around.unitCell && unitNamed(grid.textAt(around.unitCell.row, around.unitCell.column));
  if (around.unitCell && beside) return { unit: beside, sign: 'label', cell: grid.placeOf(around.unitCell.row, around.unitCell.column) };
  const near: readonly (readonly [readonly Label[], UnitSign])[] = [
    [label && !around.heads.includes(label) ? [label, ...around.row] : around.row, 'label'],
    [around.heads, 'header'],
    [around.sections, 'title'],
  ];
  for (const [labels, sign] of near) {
    const found = labels.find(({ meaning }) => isMoney(meaning.unit));
    if (found?.meaning.unit) return { unit: found.meaning.unit, sign, cell: grid.placeOf(found.row, found.column) };
  }
  return cornerUnit(index, spot) ?? titleUnit(index, around);
}

/** 「单位：元」 above the table, the nearest one; else the one below it or anywhere on the sheet. */
export function cornerUnit({ grid, units }: SheetIndex, { row }: Spot): FoundUnit | null {
  const found = units[countBefore(units.length, (item) => units[item]?.row ?? 0, row + 1) - 1] ?? units[0];
  return found ? { unit: found.unit, sign: 'corner', cell: grid.placeOf(found.row, found.column) } : null;
}

function titleUnit({ grid }: SheetIndex, { titles }: Surroundings): FoundUnit | null {
  for (const title of titles) {
    const declared = isMoney(title.meaning.unit) ? title.meaning.unit : unitsDeclared(title.text).find(isMoney);
    if (declared) return { unit: declared, sign: 'title', cell: grid.placeOf(title.row, title.column) };
  }
  return null;
}
