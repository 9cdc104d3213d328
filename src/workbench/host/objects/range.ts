/** Excel.Range over an area of a sheet. */
import {
  areaOf, formatArea, intersection, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Area, type CellContent, type CellStyle, type Sheet,
} from '../../model';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { inModel, requireUnlocked, requireUnprotected, type Book } from './book';
import { cellInput, shownText, valueType, wireValue } from './cellInput';
import { RangeFormatObject } from './rangeFormat';

/** Excel on the web hands over at most this many cells ("Resource limits", Office Add-ins documentation). */
const MOST_CELLS = 5_000_000;

type Matrix = unknown[][];

export class RangeObject extends HostObject {
  override readonly className = 'Range';

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
  }

  override get isKeptByReference(): boolean {
    return true;
  }

  override get scalars(): readonly string[] {
    return ['Address', 'CellCount', 'ColumnCount', 'ColumnHidden', 'ColumnIndex', 'Formulas', 'Hidden', 'NumberFormat', 'RowCount', 'RowHidden', 'RowIndex', 'Text', 'ValueTypes', 'Values'];
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    // -1 beyond what a 32-bit number holds (Range.cellCount, Office.js reference).
    return count > 2 ** 31 - 1 ? -1 : count;
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
    return this.map(({ value }, style) => shownText(value, style));
  }
  get ValueTypes(): Matrix | null {
    return this.map(({ value }) => valueType(value));
  }
  get NumberFormat(): Matrix | null {
    return this.map((_, style) => style.numberFormat);
  }
  set NumberFormat(values: unknown) {
    requireUnprotected(this.sheet);
    this.eachInput(values, (row, column, value) => this.sheet.patchStyle(areaOf(row, column), { numberFormat: String(value) }));
  }

  get Hidden(): boolean {
    return this.RowHidden === true || this.ColumnHidden === true;
  }
  get RowHidden(): boolean | null {
    return this.common(this.area.rows, (offset) => this.sheet.isRowHidden(this.area.row + offset));
  }
  set RowHidden(hidden: boolean) {
    requireUnprotected(this.sheet);
    this.sheet.setRowsHidden(this.area.row, this.area.rows, hidden);
  }
  get ColumnHidden(): boolean | null {
    return this.common(this.area.columns, (offset) => this.sheet.isColumnHidden(this.area.column + offset));
  }
  set ColumnHidden(hidden: boolean) {
    requireUnprotected(this.sheet);
    this.sheet.setColumnsHidden(this.area.column, this.area.columns, hidden);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }
  get Worksheet(): HostObject {
    return this.book.sheetObject(this.sheet);
  }

  GetCell(row: number, column: number): RangeObject {
    return this.part(this.area.row + row, this.area.column + column, 1, 1);
  }
  GetRow(row: number): RangeObject {
    return this.part(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): RangeObject {
    return this.part(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetLastRow(): RangeObject {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): RangeObject {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): RangeObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): RangeObject {
    return this.part(this.area.row + rows, this.area.column + columns, this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    return this.part(this.area.row, this.area.column, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.part(this.area.row, this.area.column, rows, columns);
  }
  GetEntireColumn(): RangeObject {
    return this.part(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  GetEntireRow(): RangeObject {
    return this.part(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  GetBoundingRect(other: unknown): RangeObject {
    const { area } = this.otherRange(other);
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    const lastRow = Math.max(this.area.row + this.area.rows, area.row + area.rows);
    const lastColumn = Math.max(this.area.column + this.area.columns, area.column + area.columns);
    return this.part(row, column, lastRow - row, lastColumn - column);
  }
  GetIntersection(other: unknown): RangeObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const range = this.otherRange(other);
    const area = range.sheet === this.sheet ? intersection(this.area, range.area) : null;
    return area && new RangeObject(this.book, this.sheet, area);
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.sheet.usedArea(valuesOnly);
    const area = used && intersection(this.area, used);
    return area && new RangeObject(this.book, this.sheet, area);
  }

  Merge(across = false): void {
    requireUnprotected(this.sheet);
    const { row, column, rows, columns } = this.area;
    const areas = across ? Array.from({ length: rows }, (_, offset) => areaOf(row + offset, column, 1, columns)) : [this.area];
    for (const area of areas) inModel(() => this.sheet.merge(area));
  }
  Unmerge(): void {
    requireUnprotected(this.sheet);
    this.sheet.unmerge(this.area);
  }
  Clear(applyTo = 'All'): void {
    requireUnlocked(this.sheet, this.used());
    this.sheet.clear(this.area, applyTo === 'Contents' ? 'contents' : applyTo === 'Formats' ? 'formats' : 'all', 'add-in');
  }
  Select(): void {
    this.book.model.select(this.sheet.id, this.area);
  }
  /** Office.js asks it before it writes an array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new HostError('InvalidArgument');
  }

  private part(row: number, column: number, rows: number, columns: number): RangeObject {
    const inside = rows > 0 && columns > 0 && row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside) throw new HostError('InvalidArgument');
    return new RangeObject(this.book, this.sheet, { row, column, rows, columns });
  }

  private otherRange(other: unknown): RangeObject {
    if (other instanceof RangeObject) return other;
    throw new HostError('InvalidArgument');
  }

  private used(): Area {
    const used = this.sheet.usedArea(false);
    return (used && intersection(used, this.area)) ?? areaOf(this.area.row, this.area.column);
  }

  private map(read: (content: CellContent, style: CellStyle) => unknown): Matrix | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MOST_CELLS) return null;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => read(this.sheet.content(row + down, column + right), this.sheet.style(row + down, column + right))),
    );
  }

  private write(values: unknown): void {
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

  /** Each cell with its value; `null` leaves a cell as it is, a single value is for all (Range.values, Office.js reference). */
  private eachInput(values: unknown, each: (row: number, column: number, value: unknown) => void): void {
    const { row, column, rows, columns } = this.area;
    if (Array.isArray(values)) {
      const shaped = values.length === rows && values.every((line) => Array.isArray(line) && line.length === columns);
      if (!shaped) throw new HostError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const value: unknown = Array.isArray(values) ? (values as unknown[][])[down]?.[right] : values;
        if (value !== null && value !== undefined) each(row + down, column + right, value);
      }
    }
  }

  /** A value that all have, or `null` when they differ. */
  private common<Value>(count: number, read: (offset: number) => Value): Value | null {
    const first = read(0);
    for (let offset = 1; offset < count; offset++) if (read(offset) !== first) return null;
    return first;
  }
}
