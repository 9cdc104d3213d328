/** Where a range lies, and the ranges that lie around it. */
import { formatArea, intersection, MAX_COLUMNS, MAX_ROWS, parseArea, quoteSheet, type Area, type Sheet } from '../../model';
import { existing, HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { surroundingRegion } from './surroundingRegion';

/** The part of a range that does not look into cells. `Self` is the class of ranges. */
export abstract class RangePlace<Self extends RangePlace<Self>> extends HostObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
  }

  protected abstract rangeAt(sheet: Sheet, area: Area): Self;

  override get isKeptByReference(): boolean {
    return true;
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  /** References are written alike in all languages that the workbench has. */
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
  /** -1 beyond what a 32-bit number holds. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  GetCell(row: number, column: number): Self {
    return this.part(this.area.row + row, this.area.column + column, 1, 1);
  }
  GetRow(row: number): Self {
    return this.part(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): Self {
    return this.part(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetLastRow(): Self {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Self {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): Self {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): Self {
    return this.part(this.area.row + rows, this.area.column + columns, this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: number, columns: number): Self {
    return this.part(this.area.row, this.area.column, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.part(this.area.row, this.area.column, rows, columns);
  }
  GetEntireColumn(): Self {
    return this.part(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  GetEntireRow(): Self {
    return this.part(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }

  /** A negative count reaches into the range instead of out of it. */
  GetRowsAbove(count = 1): Self {
    const { row, column, columns } = this.area;
    return this.part(count > 0 ? row - count : row, column, Math.abs(count), columns);
  }
  GetRowsBelow(count = 1): Self {
    const { row, column, rows, columns } = this.area;
    return this.part(count > 0 ? row + rows : row + rows + count, column, Math.abs(count), columns);
  }
  GetColumnsBefore(count = 1): Self {
    const { row, column, rows } = this.area;
    return this.part(row, count > 0 ? column - count : column, rows, Math.abs(count));
  }
  GetColumnsAfter(count = 1): Self {
    const { row, column, rows, columns } = this.area;
    return this.part(row, count > 0 ? column + columns : column + columns + count, rows, Math.abs(count));
  }

  GetBoundingRect(other: unknown): Self {
    const area = this.areaOnSheet(other);
    if (!area) throw new HostError('InvalidArgument');
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    const lastRow = Math.max(this.area.row + this.area.rows, area.row + area.rows);
    const lastColumn = Math.max(this.area.column + this.area.columns, area.column + area.columns);
    return this.part(row, column, lastRow - row, lastColumn - column);
  }
  GetIntersection(other: unknown): Self {
    return existing(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): Self | null {
    const area = this.areaOnSheet(other);
    const shared = area && intersection(this.area, area);
    return shared && this.rangeAt(this.sheet, shared);
  }

  GetUsedRange(valuesOnly = false): Self {
    return existing(this.GetUsedRangeOrNullObject(valuesOnly));
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Self | null {
    const used = this.sheet.usedArea(valuesOnly);
    const area = used && intersection(this.area, used);
    return area && this.rangeAt(this.sheet, area);
  }
  GetSurroundingRegion(): Self {
    return this.rangeAt(this.sheet, surroundingRegion(this.sheet, this.area));
  }

  private part(row: number, column: number, rows: number, columns: number): Self {
    const inside = rows > 0 && columns > 0 && row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside) throw new HostError('InvalidArgument');
    return this.rangeAt(this.sheet, { row, column, rows, columns });
  }

  /** The area of another range or of an address; `null` when it is on another sheet. */
  private areaOnSheet(other: unknown): Area | null {
    if (other instanceof RangePlace) return other.sheet === this.sheet ? other.area : null;
    const area = typeof other === 'string' ? parseArea(other) : null;
    if (!area) throw new HostError('InvalidArgument');
    return area;
  }
}
