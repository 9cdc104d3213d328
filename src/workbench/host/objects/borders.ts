/** Excel.RangeBorder: lines on the edges of a range and between its cells. */
import { areaOf, type Area, type BorderLine, type BorderSide } from '../../model';
import { HostError, UnsupportedError } from '../protocol/errors';
import type { HostObject } from '../protocol/hostObject';
import { keyOf, oneOf, requireUnprotected } from './book';
import { FormatPart, hexColor, type FormattedRange } from './formatPart';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Edge = (typeof EDGES)[number];

export class RangeBorderCollectionObject extends FormatPart {
  override readonly className = 'RangeBorderCollection';
  override get items(): readonly HostObject[] {
    return EDGES.map((edge) => new RangeBorderObject(this.range, edge));
  }
  GetItem(index: string): RangeBorderObject {
    if (/^Diagonal(?:Down|Up)$/.test(index)) throw new UnsupportedError(`RangeBorderCollection.getItem(${index})`);
    const edge = EDGES.find((known) => known === index);
    if (!edge) throw new HostError('InvalidArgument');
    return new RangeBorderObject(this.range, edge);
  }
}

const WEIGHTS: Readonly<Record<string, BorderLine>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };
const STYLES: Readonly<Record<string, BorderLine>> = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted', Double: 'double' };

export class RangeBorderObject extends FormatPart {
  override readonly className = 'RangeBorder';
  constructor(
    range: FormattedRange,
    private readonly edge: Edge,
  ) {
    super(range);
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.edge };
  }
  override get scalars(): readonly string[] {
    return ['Color', 'SideIndex', 'Style', 'Weight'];
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    const line = this.line()?.line;
    return line === undefined ? 'None' : (keyOf(STYLES, line) ?? 'Continuous');
  }
  set Style(style: string) {
    if (/^(?:DashDot|DashDotDot|SlantDashDot)$/.test(style)) throw new UnsupportedError(`RangeBorder.style=${style}`);
    if (style === 'None') this.draw(null);
    else this.draw({ line: oneOf(STYLES, style), color: this.line()?.color ?? '#000000' });
  }
  get Weight(): string {
    return keyOf(WEIGHTS, this.line()?.line ?? 'thin') ?? 'Thin';
  }
  set Weight(weight: string) {
    this.draw({ line: oneOf(WEIGHTS, weight), color: this.line()?.color ?? '#000000' });
  }
  get Color(): string {
    return this.line()?.color ?? '#000000';
  }
  set Color(color: string) {
    this.draw({ line: this.line()?.line ?? 'thin', color: hexColor(color) });
  }

  /** The strips of cells whose sides make this edge. */
  private strips(): { area: Area; side: BorderSide }[] {
    const { row, column, rows, columns } = this.range.area;
    switch (this.edge) {
      case 'EdgeTop':
        return [{ area: areaOf(row, column, 1, columns), side: 'top' }];
      case 'EdgeBottom':
        return [{ area: areaOf(row + rows - 1, column, 1, columns), side: 'bottom' }];
      case 'EdgeLeft':
        return [{ area: areaOf(row, column, rows, 1), side: 'left' }];
      case 'EdgeRight':
        return [{ area: areaOf(row, column + columns - 1, rows, 1), side: 'right' }];
      case 'InsideHorizontal':
        return rows < 2 ? [] : [{ area: areaOf(row, column, rows - 1, columns), side: 'bottom' }, { area: areaOf(row + 1, column, rows - 1, columns), side: 'top' }];
      case 'InsideVertical':
        return columns < 2 ? [] : [{ area: areaOf(row, column, rows, columns - 1), side: 'right' }, { area: areaOf(row, column + 1, rows, columns - 1), side: 'left' }];
    }
  }
  private line(): { readonly line: BorderLine; readonly color: string } | undefined {
    const [strip] = this.strips();
    return strip && this.range.sheet.style(strip.area.row, strip.area.column).borders[strip.side];
  }
  private draw(line: { line: BorderLine; color: string } | null): void {
    requireUnprotected(this.range.sheet);
    for (const { area, side } of this.strips()) this.range.sheet.patchStyle(area, { borders: { [side]: line } });
  }
}
