/** Cells of a sheet of a new file, written to as a range of Office.js is. */
import type { SurfaceEdge, SurfaceFormat, SurfaceRange } from '../sheets/surface';
import type { CellArea, FileCells, FileRule } from './cells';
import type { FileStyle } from './style';

export class FileRange implements SurfaceRange {
  readonly format: SurfaceFormat;

  constructor(
    private readonly cells: FileCells,
    private readonly area: CellArea,
  ) {
    this.format = new FileFormat(cells, area);
  }

  set values(values: Excel.Range['values']) {
    this.each(values, (row, column, value) => this.cells.setContent(row, column, value));
  }
  /** As in Office.js a value that is no formula stands for itself. */
  set formulas(formulas: Excel.Range['formulas']) {
    this.values = formulas;
  }
  set numberFormat(formats: Excel.Range['numberFormat']) {
    this.each(formats, (row, column, format) => this.cells.patchStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: String(format) }));
  }
  get dataValidation(): FileValidation {
    return new FileValidation(this.cells, this.area);
  }
  /** Only for the width of the columns, which do not ask for rows. */
  getEntireColumn(): FileRange {
    return this;
  }
  merge(across: boolean): void {
    if (across) throw new Error('rows are merged one by one');
    this.cells.merge(this.area);
  }

  private each(values: readonly (readonly unknown[])[], set: (row: number, column: number, value: unknown) => void): void {
    const { row, column, rows, columns } = this.area;
    if (values.length !== rows || values.some((line) => line.length !== columns)) throw new Error('values of another shape than their range');
    values.forEach((line, down) => line.forEach((value, right) => set(row + down, column + right, value)));
  }
}

class FileFormat implements SurfaceFormat {
  readonly fill: SurfaceFormat['fill'];
  readonly font: SurfaceFormat['font'];

  constructor(
    private readonly cells: FileCells,
    private readonly area: CellArea,
  ) {
    const patch = (style: FileStyle) => cells.patchStyle(area, style);
    this.fill = new FileFill(patch);
    this.font = new FileFont(patch);
  }
  set columnWidth(points: number) {
    for (let right = 0; right < this.area.columns; right++) this.cells.widths.set(this.area.column + right, points);
  }
  set rowHeight(points: number) {
    for (let down = 0; down < this.area.rows; down++) this.cells.heights.set(this.area.row + down, points);
  }
  set horizontalAlignment(alignment: SurfaceFormat['horizontalAlignment']) {
    this.cells.patchStyle(this.area, { horizontal: alignment.toLowerCase() });
  }
  set verticalAlignment(alignment: SurfaceFormat['verticalAlignment']) {
    this.cells.patchStyle(this.area, { vertical: alignment.toLowerCase() });
  }
  set indentLevel(indent: number) {
    this.cells.patchStyle(this.area, { indent });
  }
  set wrapText(wraps: boolean) {
    this.cells.patchStyle(this.area, { wraps });
  }
  readonly borders = { getItem: (edge: SurfaceEdge) => new FileBorder(this.cells, stripsOf(this.area, edge)) };

  /** A row for which a file tells no height is fitted by whoever opens it. */
  autofitRows(): void {
    for (let down = 0; down < this.area.rows; down++) this.cells.heights.delete(this.area.row + down);
  }
}

type Patch = (style: FileStyle) => void;

class FileFill {
  constructor(private readonly patch: Patch) {}
  set color(fill: string) {
    this.patch({ fill });
  }
}

class FileFont {
  constructor(private readonly patch: Patch) {}
  set bold(isBold: boolean) {
    this.patch({ isBold });
  }
  set color(fontColor: string) {
    this.patch({ fontColor });
  }
  set name(fontName: string) {
    this.patch({ fontName });
  }
  set size(fontSize: number) {
    this.patch({ fontSize });
  }
}

type Side = 'left' | 'right' | 'top' | 'bottom';
type Strip = readonly [side: Side, area: CellArea];

/** Our tables have thin lines. */
class FileBorder {
  constructor(
    private readonly cells: FileCells,
    private readonly strips: readonly Strip[],
  ) {}
  set style(style: Excel.RangeBorder['style']) {
    if (style !== 'Continuous') throw new Error(`no line ${style}`);
    this.color = '#000000';
  }
  set weight(weight: Excel.RangeBorder['weight']) {
    if (weight !== 'Thin') throw new Error(`no line ${weight}`);
  }
  set color(color: string) {
    for (const [side, area] of this.strips) this.cells.patchStyle(area, { [side]: color });
  }
}

/** The cells whose sides make an edge. */
function stripsOf(area: CellArea, edge: SurfaceEdge): readonly Strip[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [['top', { ...area, rows: 1 }]];
    case 'EdgeBottom':
      return [['bottom', { ...area, row: row + rows - 1, rows: 1 }]];
    case 'EdgeLeft':
      return [['left', { ...area, columns: 1 }]];
    case 'EdgeRight':
      return [['right', { ...area, column: column + columns - 1, columns: 1 }]];
    case 'InsideHorizontal':
      return [['bottom', { ...area, rows: rows - 1 }], ['top', { ...area, row: row + 1, rows: rows - 1 }]];
    case 'InsideVertical':
      return [['right', { ...area, columns: columns - 1 }], ['left', { ...area, column: column + 1, columns: columns - 1 }]];
  }
}

class FileValidation {
  private readonly place: FileRule;
  constructor(
    private readonly cells: FileCells,
    area: CellArea,
  ) {
    this.place = { area };
  }
  set rule(rule: Excel.DataValidationRule) {
    this.place.rule = rule;
    this.cells.addRule(this.place);
  }
  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    this.place.alert = alert;
  }
}
