/** Excel.RangeFormat and its parts: fill, font, borders, protection. Mixed values read as null, as in Excel. */
import {
  areaOf, charactersToPoints, MAX_COLUMNS, MAX_ROWS, pointsToCharacters, type Area, type BorderLine, type BorderSide, type CellStyle,
  type HorizontalAlignment, type StylePatch, type VerticalAlignment,
} from '../../model';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { requireUnprotected } from './book';
import type { RangeObject } from './range';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' };

abstract class FormatPart extends HostObject {
  constructor(protected readonly range: RangeObject) {
    super();
  }

  protected read<Value>(pick: (style: CellStyle) => Value): Value | null {
    const { sheet, area } = this.range;
    const rows = area.rows === MAX_ROWS ? 1 : area.rows;
    const columns = area.columns === MAX_COLUMNS ? 1 : area.columns;
    const first = pick(sheet.style(area.row, area.column));
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) if (pick(sheet.style(area.row + row, area.column + column)) !== first) return null;
    }
    return first;
  }

  protected patch(patch: StylePatch): void {
    requireUnprotected(this.range.sheet);
    this.range.sheet.patchStyle(this.range.area, patch);
  }
}

export class RangeFormatObject extends FormatPart {
  override readonly className = 'RangeFormat';
  override get scalars(): readonly string[] {
    return ['ColumnWidth', 'HorizontalAlignment', 'IndentLevel', 'RowHeight', 'VerticalAlignment', 'WrapText'];
  }

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.range);
  }
  get Font(): RangeFontObject {
    return new RangeFontObject(this.range);
  }
  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.range);
  }
  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.range);
  }

  get HorizontalAlignment(): string | null {
    return keyOf(HORIZONTAL, this.read(({ horizontal }) => horizontal));
  }
  set HorizontalAlignment(value: string) {
    this.patch({ horizontal: oneOf(HORIZONTAL, value) });
  }
  get VerticalAlignment(): string | null {
    return keyOf(VERTICAL, this.read(({ vertical }) => vertical));
  }
  set VerticalAlignment(value: string) {
    this.patch({ vertical: oneOf(VERTICAL, value) });
  }
  get WrapText(): boolean | null {
    return this.read(({ wrap }) => wrap);
  }
  set WrapText(wrap: boolean) {
    this.patch({ wrap });
  }
  get IndentLevel(): number | null {
    return this.read(({ indent }) => indent);
  }
  set IndentLevel(indent: number) {
    this.patch({ indent });
  }

  /** In points. */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.range;
    const width = sheet.columnWidth(area.column);
    for (let column = 1; column < Math.min(area.columns, MAX_COLUMNS); column++) if (sheet.columnWidth(area.column + column) !== width) return null;
    return charactersToPoints(width);
  }
  set ColumnWidth(points: number) {
    requireUnprotected(this.range.sheet);
    this.range.sheet.setColumnWidth(this.range.area.column, this.range.area.columns, pointsToCharacters(points));
  }
  get RowHeight(): number | null {
    const { sheet, area } = this.range;
    const height = sheet.shownRowHeight(area.row);
    for (let row = 1; row < Math.min(area.rows, 10_000); row++) if (sheet.shownRowHeight(area.row + row) !== height) return null;
    return height;
  }
  set RowHeight(points: number) {
    requireUnprotected(this.range.sheet);
    this.range.sheet.setRowHeight(this.range.area.row, this.range.area.rows, points);
  }
  AutofitRows(): void {
    requireUnprotected(this.range.sheet);
    this.range.sheet.fitRows(this.range.area.row, this.range.area.rows);
  }
}

export class RangeFillObject extends FormatPart {
  override readonly className = 'RangeFill';
  override get scalars(): readonly string[] {
    return ['Color'];
  }
  get Color(): string | null {
    return this.read(({ fill }) => fill ?? '#FFFFFF');
  }
  set Color(color: string) {
    this.patch({ fill: hexColor(color) });
  }
  Clear(): void {
    this.patch({ fill: null });
  }
}

export class RangeFontObject extends FormatPart {
  override readonly className = 'RangeFont';
  override get scalars(): readonly string[] {
    return ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];
  }
  get Bold(): boolean | null {
    return this.read(({ font }) => font.bold);
  }
  set Bold(bold: boolean) {
    this.patch({ font: { bold } });
  }
  get Italic(): boolean | null {
    return this.read(({ font }) => font.italic);
  }
  set Italic(italic: boolean) {
    this.patch({ font: { italic } });
  }
  get Underline(): string | null {
    const underline = this.read(({ font }) => font.underline);
    return underline === null ? null : underline ? 'Single' : 'None';
  }
  set Underline(value: string) {
    this.patch({ font: { underline: value !== 'None' } });
  }
  get Color(): string | null {
    return this.read(({ font }) => font.color ?? '#000000');
  }
  set Color(color: string) {
    this.patch({ font: { color: hexColor(color) } });
  }
  get Name(): string | null {
    return this.read(({ font }) => font.name);
  }
  set Name(name: string) {
    this.patch({ font: { name } });
  }
  get Size(): number | null {
    return this.read(({ font }) => font.size);
  }
  set Size(size: number) {
    this.patch({ font: { size } });
  }
}

export class FormatProtectionObject extends FormatPart {
  override readonly className = 'FormatProtection';
  override get scalars(): readonly string[] {
    return ['Locked'];
  }
  get Locked(): boolean | null {
    return this.read(({ locked }) => locked);
  }
  set Locked(locked: boolean) {
    this.patch({ locked });
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Edge = (typeof EDGES)[number];

export class RangeBorderCollectionObject extends FormatPart {
  override readonly className = 'RangeBorderCollection';
  override get items(): readonly HostObject[] {
    return EDGES.map((edge) => new RangeBorderObject(this.range, edge));
  }
  GetItem(index: string): RangeBorderObject {
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
    range: RangeObject,
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

const NAMED_COLORS: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080' };

function hexColor(color: string): string {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const named = NAMED_COLORS[color.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument');
  return named;
}

function oneOf<Value>(values: Readonly<Record<string, Value>>, key: string): Value {
  const value = values[key];
  if (value === undefined) throw new HostError('InvalidArgument');
  return value;
}

function keyOf<Value>(values: Readonly<Record<string, Value>>, wanted: Value | null): string | null {
  return Object.entries(values).find(([, value]) => value === wanted)?.[0] ?? null;
}
