/** Excel.Chart: charts that an add-in puts on a sheet. Those that the file already had are not served. */
import { areaOf, boundingArea, type Sheet } from '../../model';
import type { ChartKind, LegendPosition, SheetChart } from '../../model/charts';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { keyOf, oneOf } from './book';
import { areaGiven, RangeObject } from './range';

const KINDS: Readonly<Record<string, ChartKind>> = { Line: 'line', LineMarkers: 'line-markers', ColumnClustered: 'columns' };
const SERIES_BY = { Auto: 'auto', Columns: 'columns', Rows: 'rows' } as const;
const LEGENDS: Readonly<Record<string, LegendPosition>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' };

export class ChartCollectionObject extends HostObject {
  override readonly className = 'ChartCollection';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  override get items(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.sheet, chart));
  }
  override get scalars(): readonly string[] {
    return ['Count'];
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  Add(type: string, source: unknown, seriesBy = 'Auto'): ChartObject {
    if (!(source instanceof RangeObject)) throw new HostError('InvalidArgument');
    const { sheet, area } = source;
    const by = oneOf(SERIES_BY, seriesBy);
    // As Excel chooses: the longer side of the block holds the points of a series.
    const lines = by === 'auto' ? (area.columns > area.rows ? 'rows' : 'columns') : by;
    return new ChartObject(this.sheet, this.sheet.addChart(oneOf(KINDS, type), { sheet, area }, lines));
  }
  GetItem(name: string): ChartObject {
    const chart = this.GetItemOrNullObject(name);
    if (!chart) throw new HostError('ItemNotFound');
    return chart;
  }
  GetItemOrNullObject(name: string): ChartObject | null {
    const chart = this.sheet.charts.find((known) => known.name.toLowerCase() === name.toLowerCase());
    return chart ? new ChartObject(this.sheet, chart) : null;
  }
}

export class ChartObject extends HostObject {
  override readonly className = 'Chart';
  constructor(
    private readonly sheet: Sheet,
    private readonly chart: SheetChart,
  ) {
    super();
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { Name: this.chart.name };
  }
  override get scalars(): readonly string[] {
    return ['Name'];
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    if (this.sheet.charts.some((other) => other !== this.chart && other.name.toLowerCase() === name.toLowerCase())) throw new HostError('InvalidArgument');
    this.chart.name = name;
    this.sheet.chartChanged();
  }
  get Title(): ChartTitleObject {
    return new ChartTitleObject(this.sheet, this.chart);
  }
  get Legend(): ChartLegendObject {
    return new ChartLegendObject(this.sheet, this.chart);
  }
  SetPosition(start: unknown, end: unknown): void {
    const from = areaGiven(start);
    this.chart.place = boundingArea(areaOf(from.row, from.column), end === undefined || end === null ? from : areaGiven(end));
    this.sheet.chartChanged();
  }
  Delete(): void {
    this.sheet.removeChart(this.chart);
  }
}

export class ChartTitleObject extends HostObject {
  override readonly className = 'ChartTitle';
  constructor(
    private readonly sheet: Sheet,
    private readonly chart: SheetChart,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Text', 'Visible'];
  }
  get Text(): string {
    return this.chart.title ?? '';
  }
  set Text(text: string) {
    this.chart.title = text;
    this.sheet.chartChanged();
  }
  get Visible(): boolean {
    return this.chart.title !== null;
  }
  set Visible(on: boolean) {
    this.chart.title = on ? (this.chart.title ?? '') : null;
    this.sheet.chartChanged();
  }
}

export class ChartLegendObject extends HostObject {
  override readonly className = 'ChartLegend';
  constructor(
    private readonly sheet: Sheet,
    private readonly chart: SheetChart,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Position', 'Visible'];
  }
  get Position(): string {
    return keyOf(LEGENDS, this.chart.legend) ?? 'Invalid';
  }
  set Position(position: string) {
    this.chart.legend = oneOf(LEGENDS, position);
    this.sheet.chartChanged();
  }
  get Visible(): boolean {
    return this.chart.legend !== null;
  }
  set Visible(on: boolean) {
    this.chart.legend = on ? (this.chart.legend ?? 'right') : null;
    this.sheet.chartChanged();
  }
}
