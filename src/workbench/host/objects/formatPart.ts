/** What the parts of a range's format share. Mixed values read as null, as in Excel. */
import { MAX_COLUMNS, MAX_ROWS, type Area, type CellStyle, type Sheet, type StylePatch } from '../../model';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { requireUnprotected } from './book';

/** The range whose format it is. */
export interface FormattedRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

export abstract class FormatPart extends HostObject {
  constructor(protected readonly range: FormattedRange) {
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

const NAMED_COLORS: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080' };

/** `#RRGGBB`, also without its `#`, or a colour's name. @throws HostError `InvalidArgument` */
export function hexColor(color: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  const named = NAMED_COLORS[color.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument');
  return named;
}
