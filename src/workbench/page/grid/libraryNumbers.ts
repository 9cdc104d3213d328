/**
 * The numbers that the grid's library uses for kinds of values and looks. The compiler checks each against the
 * library's own enumeration; at run time the library is not needed, so what only translates is tested in plain Node.
 */
import type { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';

export const CELL_KIND = {
  text: 1 satisfies CellValueType.STRING,
  number: 2 satisfies CellValueType.NUMBER,
  truth: 3 satisfies CellValueType.BOOLEAN,
  /** Text that looks like something else. */
  forcedText: 4 satisfies CellValueType.FORCE_STRING,
} as const;

export const ON = 1 satisfies BooleanNumber.TRUE;
export const OFF = 0 satisfies BooleanNumber.FALSE;
export const WRAP = 3 satisfies WrapStrategy.WRAP;

export const HORIZONTAL = {
  left: 1 satisfies HorizontalAlign.LEFT,
  center: 2 satisfies HorizontalAlign.CENTER,
  right: 3 satisfies HorizontalAlign.RIGHT,
  justify: 4 satisfies HorizontalAlign.JUSTIFIED,
  distributed: 6 satisfies HorizontalAlign.DISTRIBUTED,
} as const;

export const VERTICAL = {
  top: 1 satisfies VerticalAlign.TOP,
  center: 2 satisfies VerticalAlign.MIDDLE,
  bottom: 3 satisfies VerticalAlign.BOTTOM,
} as const;

export const NO_BORDER = 0 satisfies BorderStyleTypes.NONE;

export const BORDER = {
  thin: 1 satisfies BorderStyleTypes.THIN,
  hair: 2 satisfies BorderStyleTypes.HAIR,
  dotted: 3 satisfies BorderStyleTypes.DOTTED,
  dashed: 4 satisfies BorderStyleTypes.DASHED,
  double: 7 satisfies BorderStyleTypes.DOUBLE,
  medium: 8 satisfies BorderStyleTypes.MEDIUM,
  thick: 13 satisfies BorderStyleTypes.THICK,
} as const;
