/** Values of the grid's formula engine and of custom functions in each other's terms. */
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from '@univerjs/preset-sheets-core';
import type { GivenArgument, PassedValue } from '../../host/services/functionMetadata';

export function toArgument(value: BaseValueObject): GivenArgument {
  if (!value.isArray()) return toPassed(value);
  return value.getArrayValue().map((row) => Array.from(row, (cell) => (cell ? toPassed(cell) : null)));
}

function toPassed(value: BaseValueObject): PassedValue {
  if (value.isNull()) return null;
  if (value.isError()) return { type: 'CustomFunctionError', code: String(value.getValue()) };
  const plain = value.getValue();
  return value.isBoolean() ? Boolean(plain) : (plain ?? null);
}

/** A function's result: one value, or rows that spill. */
export function toResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toValue(result);
  const rows = (result as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map(toValue) : [toValue(row)]));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default:
      return value !== null && typeof value === 'object' && 'basicValue' in value ? toError(String(value.basicValue)) : NullValueObject.create();
  }
}

export function toError(text: string): ErrorValueObject {
  return ErrorValueObject.create(Object.values(ErrorType).find((known) => known === text as ErrorType) ?? ErrorType.VALUE);
}
