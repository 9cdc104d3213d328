/**
 * The numbers that the grid's library uses for kinds of values and looks. The compiler checks each against the
 * library's own enumeration; at run time the library is not needed, so what only translates is tested in plain Node.
 */
import type { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, RANGE_TYPE, VerticalAlign, WrapStrategy } from '@univerjs/core';

interface CellKinds {
  readonly text: CellValueType.STRING;
  readonly number: CellValueType.NUMBER;
  readonly truth: CellValueType.BOOLEAN;
  /** Text that looks like something else. */
  readonly forcedText: CellValueType.FORCE_STRING;
}
export const CELL_KIND: CellKinds = { text: 1, number: 2, truth: 3, forcedText: 4 };

export const ON: BooleanNumber.TRUE = 1;
export const OFF: BooleanNumber.FALSE = 0;
export const WRAP: WrapStrategy.WRAP = 3;

interface HorizontalKinds {
  readonly left: HorizontalAlign.LEFT;
  readonly center: HorizontalAlign.CENTER;
  readonly right: HorizontalAlign.RIGHT;
  readonly justify: HorizontalAlign.JUSTIFIED;
  readonly distributed: HorizontalAlign.DISTRIBUTED;
}
export const HORIZONTAL: HorizontalKinds = { left: 1, center: 2, right: 3, justify: 4, distributed: 6 };

interface VerticalKinds {
  readonly top: VerticalAlign.TOP;
  readonly center: VerticalAlign.MIDDLE;
  readonly bottom: VerticalAlign.BOTTOM;
}
export const VERTICAL: VerticalKinds = { top: 1, center: 2, bottom: 3 };

export const NO_BORDER: BorderStyleTypes.NONE = 0;

interface BorderKinds {
  readonly thin: BorderStyleTypes.THIN;
  readonly hair: BorderStyleTypes.HAIR;
  readonly dotted: BorderStyleTypes.DOTTED;
  readonly dashed: BorderStyleTypes.DASHED;
  readonly double: BorderStyleTypes.DOUBLE;
  readonly medium: BorderStyleTypes.MEDIUM;
  readonly thick: BorderStyleTypes.THICK;
}
export const BORDER: BorderKinds = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 };

interface RangeKinds {
  readonly row: RANGE_TYPE.ROW;
  readonly column: RANGE_TYPE.COLUMN;
  readonly all: RANGE_TYPE.ALL;
}
export const RANGE_KIND: RangeKinds = { row: 1, column: 2, all: 3 };
