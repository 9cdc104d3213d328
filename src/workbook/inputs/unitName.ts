/** The defined name that says an input's unit, such as 三公支出_单位: read with the input, written beside its name. */
import { hasUnit, isUnitFormula, ownUnit, unitNameOf } from '../../scoring/inputs/ownUnit';
import type { NamedCells } from '../../scoring/inputs/cells';

/** May be asked after the next round trip. */
export interface UnitName {
  /** What it refers to; `null` where the workbook has no such name. */
  formula(): string | null;
  /** The input's unit, with what is wrong with it, by this name and the comment of the input's own. */
  told(comment: string): Pick<Extract<NamedCells, { found: 'cells' }>, 'unit' | 'unitFault'>;
  /** Queues it to refer to that; `null` takes it away, unless it says no unit: then it is a person's own. */
  write(formula: string | null): void;
}

export function queueUnitName(workbook: Excel.Workbook, input: string): UnitName {
  const name = unitNameOf(input);
  // A count in 人 has a name of its own for that, if somebody wants one.
  const item = hasUnit(input) ? workbook.names.getItemOrNullObject(name) : null;
  item?.load('formula');
  const formula = () => (item === null || item.isNullObject ? null : String(item.formula));
  return {
    formula,
    told(comment) {
      const { unit, fault } = ownUnit(input, formula(), comment);
      return { unit, unitFault: fault };
    },
    write(wanted) {
      const present = formula();
      if (wanted === present || (wanted === null && present !== null && !isUnitFormula(present))) return;
      if (wanted === null) item?.delete();
      else if (item === null || item.isNullObject) workbook.names.add(name, wanted);
      else item.formula = wanted;
    },
  };
}
