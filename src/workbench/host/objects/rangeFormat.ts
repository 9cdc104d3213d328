/** Excel.RangeFormat: alignment and dimensions of a range; its other parts have files of their own. */
import {
  charactersToPoints, MAX_COLUMNS, pointsToCharacters, type HorizontalAlignment, type VerticalAlignment,
} from '../../model';
import { fittingWidth } from './columnFit';
import { RangeBorderCollectionObject } from './borders';
import { keyOf, oneOf, requireUnprotected } from './book';
import { FormatProtectionObject, RangeFillObject, RangeFontObject } from './fillAndFont';
import { FormatPart, type FormattedRange } from './formatPart';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' };

export class RangeFormatObject extends FormatPart {
  override readonly className = 'RangeFormat';
  constructor(
    range: FormattedRange,
    private readonly locale: string,
  ) {
    super(range);
  }
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
    const width = sheet.dimensions.columnWidth(area.column);
    for (let column = 1; column < Math.min(area.columns, MAX_COLUMNS); column++) if (sheet.dimensions.columnWidth(area.column + column) !== width) return null;
    return charactersToPoints(width);
  }
  set ColumnWidth(points: number) {
    requireUnprotected(this.range.sheet);
    this.range.sheet.dimensions.setColumnWidth(this.range.area.column, this.range.area.columns, pointsToCharacters(points));
  }
  get RowHeight(): number | null {
    const { sheet, area } = this.range;
    const height = sheet.dimensions.shownRowHeight(area.row);
    for (let row = 1; row < Math.min(area.rows, 10_000); row++) if (sheet.dimensions.shownRowHeight(area.row + row) !== height) return null;
    return height;
  }
  set RowHeight(points: number) {
    requireUnprotected(this.range.sheet);
    this.range.sheet.dimensions.setRowHeight(this.range.area.row, this.range.area.rows, points);
  }
  AutofitColumns(): void {
    const { sheet, area } = this.range;
    requireUnprotected(sheet);
    for (const [column, width] of fittingWidth(sheet, area, this.locale)) sheet.dimensions.setColumnWidth(column, 1, width);
  }
  AutofitRows(): void {
    requireUnprotected(this.range.sheet);
    this.range.sheet.dimensions.fitRows(this.range.area.row, this.range.area.rows);
  }
}
