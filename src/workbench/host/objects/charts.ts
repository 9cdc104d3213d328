/** Excel.Chart: charts that an add-in puts on a sheet. Those that the file already had are not served. */
import { areaOf, boundingArea } from '../../model';
import type { ChartKind, LegendPosition, SheetChart, SheetCharts } from '../../model/charts';
import { existing, HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { keyOf, oneOf } from './book';
import { areaGiven, RangeObject } from './range';

const KINDS: Readonly<Record<string, ChartKind>> = { Line: 'line', LineMarkers: 'line-markers', ColumnClustered: 'columns' };
const SERIES_BY = { Auto: 'auto', Columns: 'columns', Rows: 'rows' } as const;
const LEGENDS: Readonly<Record<string, LegendPosition>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' };

export class ChartCollectionObject extends HostObject {
  override readonly className = 'ChartCollection';
  constructor(private readonly charts: SheetCharts) {
    super();
  }
  override get items(): readonly HostObject[] {
    return this.charts.all.map((chart) => new ChartObject(this.charts, chart));
  }
  override get scalars(): readonly string[] {
    return ['Count'];
  }
  get Count(): number {
    return this.charts.all.length;
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
    return new ChartObject(this.charts, this.charts.add(oneOf(KINDS, type), { sheet, area }, lines));
  }
  GetItem(name: string): ChartObject {
    return existing(this.GetItemOrNullObject(name));
  }
  GetItemOrNullObject(name: string): ChartObject | null {
    const chart = this.charts.named(name);
    return chart ? new ChartObject(this.charts, chart) : null;
  }
}

export class ChartObject extends HostObject {
  override readonly className = 'Chart';
  constructor(
    private readonly charts: SheetCharts,
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
    const known = this.charts.named(name);
    if (known && known !== this.chart) throw new HostError('InvalidArgument');
    this.chart.name = name;
  }
  get Title(): ChartTitleObject {
    return new ChartTitleObject(this.chart);
  }
  get Legend(): ChartLegendObject {
    return new ChartLegendObject(this.chart);
  }
  SetPosition(start: unknown, end: unknown): void {
    const from = areaGiven(start);
    this.chart.place = boundingArea(areaOf(from.row, from.column), end === undefined || end === null ? from : areaGiven(end));
  }
  Delete(): void {
    this.charts.remove(this.chart);
  }
}

export class ChartTitleObject extends HostObject {
  override readonly className = 'ChartTitle';
  constructor(private readonly chart: SheetChart) {
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
  }
  get Visible(): boolean {
    return this.chart.title !== null;
  }
  set Visible(on: boolean) {
    this.chart.title = on ? (this.chart.title ?? '') : null;
  }
}

export class ChartLegendObject extends HostObject {
  override readonly className = 'ChartLegend';
  constructor(private readonly chart: SheetChart) {
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
  }
  get Visible(): boolean {
    return this.chart.legend !== null;
  }
  set Visible(on: boolean) {
    this.chart.legend = on ? (this.chart.legend ?? 'right') : null;
  }
}
