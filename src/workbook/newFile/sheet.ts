/** A sheet of a new file, written to as a sheet of Office.js is. */
import type { SurfaceSheet } from '../sheets/surface';
import { FileCells } from './cells';
import { FileRange } from './range';

export interface FilePage {
  orientation?: Excel.PageLayout['orientation'];
  paperSize?: Excel.PageLayout['paperSize'];
  zoom?: Excel.PageLayoutZoomOptions;
  centerHorizontally?: boolean;
  /** In points. */
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
}

export class FileSheet extends FileCells implements SurfaceSheet {
  readonly frozen = { rows: 0, columns: 0 };
  readonly page: FilePage = {};
  /** Addresses on this sheet. */
  readonly print: { area: string | null; titleRows: string | null } = { area: null, titleRows: null };
  showGridlines = true;

  constructor(readonly name: string) {
    super();
  }

  readonly freezePanes = {
    freezeRows: (count: number) => void (this.frozen.rows = count),
    freezeColumns: (count: number) => void (this.frozen.columns = count),
  };
  readonly pageLayout = Object.assign(this.page as Required<FilePage>, {
    setPrintArea: (cells: string) => void (this.print.area = cells),
    setPrintTitleRows: (rows: string) => void (this.print.titleRows = rows),
  });

  /** Who opens a new file finds its first sheet. */
  activate(): void {
    // Nothing to note.
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FileRange {
    return new FileRange(this, { row, column, rows, columns });
  }
}
