/** Charts that were added to a sheet while the workbook was open; those of the file stay in it as they are. */
import { areaOf, formatArea, quoteSheet } from './addresses';
import type { Area, CellContent } from './types';

export type ChartKind = 'line' | 'line-markers' | 'columns';
/** Whether a series is a row or a column of the source. */
export type SeriesBy = 'rows' | 'columns';
export type LegendPosition = 'top' | 'bottom' | 'left' | 'right';

/** The cells that a chart is drawn from, in the sheet that has them. */
export interface ChartSource {
  readonly sheet: {
    readonly name: string;
    content(row: number, column: number): CellContent;
    style(row: number, column: number): { readonly numberFormat: string };
  };
  readonly area: Area;
}

export interface ChartSeries {
  /** The cell with its name, as a reference; `null` when the block has no header. */
  readonly nameReference: string | null;
  readonly name: string;
  readonly categoriesReference: string | null;
  readonly categories: readonly string[];
  readonly valuesReference: string;
  readonly values: readonly (number | null)[];
  readonly numberFormat: string;
}

export class SheetChart {
  private shownTitle: string | null = null;
  /** Excel shows a legend on the right until it is told otherwise. */
  private shownLegend: LegendPosition | null = 'right';
  private covered: Area = areaOf(0, 0, 15, 7);
  /** Its part in the file once it was saved. */
  part: string | null = null;

  constructor(
    private shownName: string,
    readonly kind: ChartKind,
    private readonly source: ChartSource,
    private readonly by: SeriesBy,
    private readonly touched: () => void,
  ) {}

  get name(): string {
    return this.shownName;
  }
  set name(name: string) {
    this.shownName = name;
    this.touched();
  }

  get title(): string | null {
    return this.shownTitle;
  }
  set title(title: string | null) {
    this.shownTitle = title;
    this.touched();
  }

  get legend(): LegendPosition | null {
    return this.shownLegend;
  }
  set legend(legend: LegendPosition | null) {
    this.shownLegend = legend;
    this.touched();
  }

  /** The cells that it covers. */
  get place(): Area {
    return this.covered;
  }
  set place(place: Area) {
    this.covered = place;
    this.touched();
  }

  /**
   * Its series as the cells are now. As Excel does, a first column of words holds the categories and a first row of
   * words the names (and the other way round when a series is a row).
   */
  series(): readonly ChartSeries[] {
    const { sheet, area } = this.source;
    const turned = this.by === 'rows';
    const [lines, length] = turned ? [area.rows, area.columns] : [area.columns, area.rows];
    const at = (line: number, offset: number) => (turned ? { row: area.row + line, column: area.column + offset } : { row: area.row + offset, column: area.column + line });
    const content = (line: number, offset: number) => sheet.content(at(line, offset).row, at(line, offset).column).value;
    const isWord = (line: number, offset: number) => typeof content(line, offset) === 'string';
    const hasNames = Array.from({ length: lines }, (_, line) => isWord(line, 0)).some(Boolean);
    const first = hasNames ? 1 : 0;
    const hasCategories = Array.from({ length: length - first }, (_, offset) => isWord(0, first + offset)).some(Boolean);
    const reference = (line: number, from: number, count: number) => {
      const { row, column } = at(line, from);
      return `${quoteSheet(sheet.name)}!${formatArea(turned ? areaOf(row, column, 1, count) : areaOf(row, column, count, 1), true)}`;
    };
    const text = (line: number, offset: number) => {
      const value = content(line, offset);
      return value === null || typeof value === 'object' ? '' : String(value);
    };
    const offsets = Array.from({ length: length - first }, (_, offset) => first + offset);
    const firstLine = hasCategories ? 1 : 0;
    return Array.from({ length: lines - firstLine }, (_, index): ChartSeries => {
      const line = firstLine + index;
      const { row, column } = at(line, first);
      return {
        nameReference: hasNames ? reference(line, 0, 1) : null,
        name: hasNames ? text(line, 0) : '',
        categoriesReference: hasCategories ? reference(0, first, offsets.length) : null,
        categories: hasCategories ? offsets.map((offset) => text(0, offset)) : [],
        valuesReference: reference(line, first, offsets.length),
        values: offsets.map((offset) => {
          const value = content(line, offset);
          return typeof value === 'number' ? value : null;
        }),
        numberFormat: sheet.style(row, column).numberFormat,
      };
    });
  }
}

/** The charts that were added to one sheet. */
export class SheetCharts {
  private readonly added: SheetChart[] = [];
  private readonly removed: string[] = [];

  constructor(private readonly touched: () => void) {}

  get all(): readonly SheetChart[] {
    return this.added;
  }

  /** Names are compared without case. */
  named(name: string): SheetChart | undefined {
    return this.added.find((chart) => chart.name.toLowerCase() === name.toLowerCase());
  }

  /** A chart under a free name, as Excel gives them. */
  add(kind: ChartKind, source: ChartSource, by: SeriesBy): SheetChart {
    let number = this.added.length + 1;
    while (this.named(`图表 ${number}`)) number += 1;
    const chart = new SheetChart(`图表 ${number}`, kind, source, by, this.touched);
    this.added.push(chart);
    this.touched();
    return chart;
  }

  remove(chart: SheetChart): void {
    this.added.splice(this.added.indexOf(chart), 1);
    if (chart.part !== null) this.removed.push(chart.part);
    this.touched();
  }

  /** Parts of charts that were saved once and removed since; asked for once, when the workbook is saved. */
  takeRemovedParts(): readonly string[] {
    return this.removed.splice(0);
  }
}
