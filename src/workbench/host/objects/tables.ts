/** Excel.Table: tables that the file has, to be read. */
import { areaOf, type Sheet, type TableInfo } from '../../model';
import { existing, HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import type { Book } from './book';
import { RangeObject } from './range';

export class TableCollectionObject extends HostObject {
  override readonly className = 'TableCollection';
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }
  override get items(): readonly HostObject[] {
    return this.tables.map((table) => new TableObject(this.book, table));
  }
  GetItem(key: string): TableObject {
    return existing(this.GetItemOrNullObject(key));
  }
  GetItemOrNullObject(key: string): TableObject | null {
    const table = this.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return table ? new TableObject(this.book, table) : null;
  }
  GetCount(): number {
    return this.tables.length;
  }
  GetItemAt(index: number): TableObject {
    const table = this.tables[index];
    if (!table) throw new HostError('InvalidArgument');
    return new TableObject(this.book, table);
  }
  private get tables(): TableInfo[] {
    return this.book.model.tables.filter(({ sheetId }) => !this.sheet || sheetId === this.sheet.id);
  }
}

export class TableObject extends HostObject {
  override readonly className = 'Table';
  constructor(
    private readonly book: Book,
    private readonly table: TableInfo,
  ) {
    super();
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.table.id };
  }
  override get scalars(): readonly string[] {
    return ['Id', 'Name', 'ShowHeaders', 'ShowTotals'];
  }
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  get ShowHeaders(): boolean {
    return this.table.hasHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.hasTotals;
  }
  GetRange(): RangeObject {
    return this.range(0, 0);
  }
  GetHeaderRowRange(): RangeObject {
    const { row, column, columns } = this.table.area;
    if (!this.table.hasHeaders) throw new HostError('ItemNotFound');
    return new RangeObject(this.book, this.sheet, areaOf(row, column, 1, columns));
  }
  GetTotalRowRange(): RangeObject {
    const { row, column, rows, columns } = this.table.area;
    if (!this.table.hasTotals) throw new HostError('ItemNotFound');
    return new RangeObject(this.book, this.sheet, areaOf(row + rows - 1, column, 1, columns));
  }
  get Worksheet(): HostObject {
    return this.book.sheetObject(this.sheet);
  }
  GetDataBodyRange(): RangeObject {
    return this.range(this.table.hasHeaders ? 1 : 0, this.table.hasTotals ? 1 : 0);
  }
  private range(top: number, bottom: number): RangeObject {
    const { row, column, rows, columns } = this.table.area;
    return new RangeObject(this.book, this.sheet, areaOf(row + top, column, rows - top - bottom, columns));
  }
  private get sheet(): Sheet {
    return existing(this.book.model.sheetById(this.table.sheetId));
  }
}
