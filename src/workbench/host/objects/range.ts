/** Excel.Range over an area of a sheet: its contents and what is done to it. */
import { areaOf, intersection, parseArea, type Area, type CellContent, type CellStyle, type Sheet } from '../../model';
import { HostError } from '../protocol/errors';
import type { HostObject } from '../protocol/hostObject';
import { isUnbounded, oneOf, requireUnlocked, requireUnprotected, type Book } from './book';
import { cellInput } from './cellInput';
import { shownText, valueType, wireValue } from './cellOutput';
import { DataValidationObject } from './dataValidation';
import { RangeAreasObject } from './rangeAreas';
import { RangeFormatObject } from './rangeFormat';
import { RangePlace } from './rangePlace';

/** More cells than this can't be read at once. */
const MOST_CELLS = 5_000_000;
/** Excel does not list more merged areas than this. */
const MOST_MERGES = 512;
const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type Matrix = unknown[][];

export class RangeObject extends RangePlace<RangeObject> {
  override readonly className = 'Range';

  constructor(
    readonly book: Book,
    sheet: Sheet,
    area: Area,
  ) {
    super(sheet, area);
  }

  protected override rangeAt(sheet: Sheet, area: Area): RangeObject {
    return new RangeObject(this.book, sheet, area);
  }

  override get scalars(): readonly string[] {
    return [
      'Address', 'AddressLocal', 'CellCount', 'ColumnCount', 'ColumnHidden', 'ColumnIndex', 'Formulas', 'Hidden', 'IsEntireColumn', 'IsEntireRow',
      'NumberFormat', 'RowCount', 'RowHidden', 'RowIndex', 'Text', 'ValueTypes', 'Values',
    ];
  }

  get Values(): Matrix | null {
    return this.map(({ value }) => wireValue(value));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): Matrix | null {
    return this.map(({ value, formula }) => (formula === null ? wireValue(value) : `=${formula}`));
  }
  set Formulas(values: unknown) {
    this.write(values);
  }
  get Text(): Matrix | null {
    const { locale } = this.book.settings;
    return this.map(({ value }, style) => shownText(value, style, locale));
  }
  get ValueTypes(): Matrix | null {
    return this.map(({ value }) => valueType(value));
  }
  get NumberFormat(): Matrix | null {
    return this.map((_, style) => style.numberFormat);
  }
  set NumberFormat(values: unknown) {
    this.requireWritable(values);
    requireUnprotected(this.sheet);
    if (!Array.isArray(values)) this.sheet.patchStyle(this.area, { numberFormat: formatCode(values) });
    else this.eachInput(values, (row, column, value) => this.sheet.patchStyle(areaOf(row, column), { numberFormat: formatCode(value) }));
  }

  /** `null` when some cells are hidden and others are not. */
  get Hidden(): boolean | null {
    const { RowHidden, ColumnHidden } = this;
    if (RowHidden === true || ColumnHidden === true) return true;
    return RowHidden === false && ColumnHidden === false ? false : null;
  }
  get RowHidden(): boolean | null {
    return common(this.area.rows, (offset) => this.sheet.dimensions.isRowHidden(this.area.row + offset));
  }
  set RowHidden(hidden: boolean) {
    requireUnprotected(this.sheet);
    this.sheet.dimensions.setRowsHidden(this.area.row, this.area.rows, hidden);
  }
  get ColumnHidden(): boolean | null {
    return common(this.area.columns, (offset) => this.sheet.dimensions.isColumnHidden(this.area.column + offset));
  }
  set ColumnHidden(hidden: boolean) {
    requireUnprotected(this.sheet);
    this.sheet.dimensions.setColumnsHidden(this.area.column, this.area.columns, hidden);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this, this.book.settings.locale);
  }
  get Worksheet(): HostObject {
    return this.book.sheetObject(this.sheet);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.sheet, this.area);
  }

  Merge(across = false): void {
    requireUnprotected(this.sheet);
    const { row, column, rows, columns } = this.area;
    const areas = across ? Array.from({ length: rows }, (_, offset) => areaOf(row + offset, column, 1, columns)) : [this.area];
    for (const area of areas) this.sheet.merge(area);
  }
  Unmerge(): void {
    requireUnprotected(this.sheet);
    this.sheet.unmerge(this.area);
  }
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const merged = this.sheet.merges.filter((area) => intersection(area, this.area) !== null);
    if (merged.length > MOST_MERGES) throw new HostError('GeneralException', `more than ${MOST_MERGES} merged areas`);
    return merged.length === 0 ? null : new RangeAreasObject(merged.map((area) => this.rangeAt(this.sheet, area)));
  }
  Clear(applyTo = 'All'): void {
    const what = oneOf(CLEARED, applyTo);
    const { used } = this;
    if (what === 'contents') requireUnlocked(this.sheet, used ?? areaOf(this.area.row, this.area.column));
    else requireUnprotected(this.sheet);
    this.sheet.clear(this.area, what, 'add-in');
  }
  Select(): void {
    this.book.model.select(this.sheet.id, this.area);
  }
  /** Office.js asks it before it writes an array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new HostError('InvalidArgument', WRONG_SHAPE);
  }

  /** The part of the range that has cells. */
  private get used(): Area | null {
    const used = this.sheet.usedArea(false);
    return used && intersection(used, this.area);
  }

  /** What each cell has; `null` for whole rows and columns. */
  private map(read: (content: CellContent, style: CellStyle) => unknown): Matrix | null {
    const { row, column, rows, columns } = this.area;
    if (isUnbounded(this.area)) return null;
    if (rows * columns > MOST_CELLS) throw new HostError('RangeExceedsLimit');
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => read(this.sheet.content(row + down, column + right), this.sheet.style(row + down, column + right))),
    );
  }

  private write(values: unknown): void {
    this.requireWritable(values);
    requireUnlocked(this.sheet, this.area);
    const formats: { row: number; column: number; numberFormat: string }[] = [];
    this.sheet.edit('add-in', (cells) => {
      this.eachInput(values, (row, column, value) => {
        const { content, numberFormat } = cellInput(value, this.sheet.style(row, column));
        cells.set(row, column, content);
        if (numberFormat !== null && this.sheet.style(row, column).numberFormat === 'General') formats.push({ row, column, numberFormat });
      });
    });
    for (const { row, column, numberFormat } of formats) this.sheet.patchStyle(areaOf(row, column), { numberFormat });
  }

  /** One value for all cells or an array of the range's own shape; whole rows and columns can't be set. */
  private requireWritable(values: unknown): void {
    const { rows, columns } = this.area;
    if (isUnbounded(this.area)) throw new HostError('InvalidArgument');
    if (!Array.isArray(values)) return;
    const shaped = values.length === rows && values.every((line) => Array.isArray(line) && line.length === columns);
    if (!shaped) throw new HostError('InvalidArgument', WRONG_SHAPE);
  }

  /** Each cell with its value; `null` in an array leaves a cell as it is. */
  private eachInput(values: unknown, each: (row: number, column: number, value: unknown) => void): void {
    const { row, column, rows, columns } = this.area;
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const value: unknown = Array.isArray(values) ? (values as unknown[][])[down]?.[right] : values;
        if (value !== null && value !== undefined) each(row + down, column + right, value);
      }
    }
  }
}

/** The area of an argument that may be a range or an address without sheet. */
export function areaGiven(range: unknown): Area {
  const area = range instanceof RangeObject ? range.area : typeof range === 'string' ? parseArea(range) : null;
  if (!area) throw new HostError('InvalidArgument');
  return area;
}

/** The empty text resets a format. */
function formatCode(value: unknown): string {
  return value === '' ? 'General' : String(value);
}

/** A value that all have, or `null` when they differ. */
function common<Value>(count: number, read: (offset: number) => Value): Value | null {
  const first = read(0);
  for (let offset = 1; offset < count; offset++) if (read(offset) !== first) return null;
  return first;
}
