/** A cell's look in the model's terms and in the grid's. */
import type { BooleanNumber, BorderStyleTypes, HorizontalAlign, IBorderData, IStyleData, Nullable, VerticalAlign } from '@univerjs/core';
import type { BorderLine, BorderSide, CellStyle, StylePatch } from '../../model/types';
import { BORDER, HORIZONTAL, NO_BORDER, ON, VERTICAL, WRAP } from './libraryNumbers';

const BORDER_SIDES: Readonly<Record<BorderSide, 'l' | 'r' | 't' | 'b'>> = { left: 'l', right: 'r', top: 't', bottom: 'b' };

/** Excel's alignments that the grid does not have are shown by the nearest it has. */
const SHOWN_HORIZONTAL: Readonly<Record<CellStyle['horizontal'], HorizontalAlign | undefined>> = {
  ...HORIZONTAL,
  general: undefined,
  fill: HORIZONTAL.left,
  centerContinuous: HORIZONTAL.center,
};

const SHOWN_VERTICAL: Readonly<Record<CellStyle['vertical'], VerticalAlign>> = {
  ...VERTICAL,
  justify: VERTICAL.center,
  distributed: VERTICAL.center,
};

/** Excel indents by three spaces of the standard font a step, about 9 pixels. */
const INDENT_PIXELS = 9;

/** The model's style as the grid draws it. */
export function toGridStyle(style: CellStyle): IStyleData {
  const { font } = style;
  const grid: IStyleData = { ff: font.name, fs: font.size, vt: SHOWN_VERTICAL[style.vertical] };
  if (font.bold) grid.bl = ON;
  if (font.italic) grid.it = ON;
  if (font.underline) grid.ul = { s: ON };
  if (font.color !== null) grid.cl = { rgb: font.color };
  if (style.fill !== null) grid.bg = { rgb: style.fill };
  if (style.numberFormat !== 'General') grid.n = { pattern: style.numberFormat };
  if (style.wrap) grid.tb = WRAP;
  const horizontal = SHOWN_HORIZONTAL[style.horizontal];
  if (horizontal !== undefined) grid.ht = horizontal;
  if (style.indent > 0) {
    const pixels = style.indent * INDENT_PIXELS;
    grid.pd = style.horizontal === 'right' ? { r: pixels } : { l: pixels };
  }
  const borders = toGridBorders(style.borders);
  if (borders !== null) grid.bd = borders;
  return grid;
}

function toGridBorders(borders: CellStyle['borders']): IBorderData | null {
  const grid: IBorderData = {};
  for (const [side, border] of Object.entries(borders) as [BorderSide, { line: BorderLine; color: string } | undefined][]) {
    if (border !== undefined) grid[BORDER_SIDES[side]] = { s: BORDER[border.line], cl: { rgb: border.color } };
  }
  return Object.keys(grid).length === 0 ? null : grid;
}

/**
 * What a person changed of a cell's look in the grid: the difference between the model's style and the grid's,
 * so that whatever the grid cannot show is left alone. `null` when nothing differs.
 */
export function styleChange(before: CellStyle, grid: Nullable<IStyleData>): StylePatch | null {
  const shown = toGridStyle(before);
  const now = grid ?? {};
  const patch: { -readonly [Key in keyof StylePatch]: StylePatch[Key] } = {};
  const font: { -readonly [Key in keyof CellStyle['font']]?: CellStyle['font'][Key] } = {};

  if (now.ff && now.ff !== shown.ff) font.name = now.ff;
  if (now.fs && now.fs !== shown.fs) font.size = now.fs;
  if (isOn(now.bl) !== isOn(shown.bl)) font.bold = isOn(now.bl);
  if (isOn(now.it) !== isOn(shown.it)) font.italic = isOn(now.it);
  if (isOn(now.ul?.s) !== isOn(shown.ul?.s)) font.underline = isOn(now.ul?.s);
  if (hexColor(now.cl?.rgb) !== hexColor(shown.cl?.rgb)) font.color = hexColor(now.cl?.rgb);
  if (Object.keys(font).length > 0) patch.font = font;

  if (hexColor(now.bg?.rgb) !== hexColor(shown.bg?.rgb)) patch.fill = hexColor(now.bg?.rgb);
  const pattern = now.n?.pattern ?? 'General';
  if (pattern !== (shown.n?.pattern ?? 'General')) patch.numberFormat = pattern;
  if ((now.tb === WRAP) !== before.wrap) patch.wrap = now.tb === WRAP;
  if ((now.ht ?? undefined) !== shown.ht) patch.horizontal = modelHorizontal(now.ht);
  if ((now.vt ?? VERTICAL.bottom) !== shown.vt) patch.vertical = modelVertical(now.vt);
  const borders = borderChange(before, now.bd);
  if (borders !== null) patch.borders = borders;
  return Object.keys(patch).length === 0 ? null : patch;
}

function isOn(flag: Nullable<BooleanNumber>): boolean {
  return flag === ON;
}

function modelHorizontal(grid: Nullable<HorizontalAlign>): CellStyle['horizontal'] {
  const known = (['left', 'center', 'right', 'justify', 'distributed'] as const).find((name) => HORIZONTAL[name] === grid);
  return known ?? 'general';
}

function modelVertical(grid: Nullable<VerticalAlign>): CellStyle['vertical'] {
  return grid === VERTICAL.top ? 'top' : grid === VERTICAL.center ? 'center' : 'bottom';
}

function borderChange(before: CellStyle, grid: Nullable<IBorderData>): StylePatch['borders'] | null {
  const shown = toGridBorders(before.borders);
  const change: Partial<Record<BorderSide, { line: BorderLine; color: string } | null>> = {};
  for (const [side, key] of Object.entries(BORDER_SIDES) as [BorderSide, 'l' | 'r' | 't' | 'b'][]) {
    const [was, is] = [shown?.[key], grid?.[key]];
    const line = modelLine(is?.s);
    const color = hexColor(is?.cl?.rgb) ?? '#000000';
    if (line === modelLine(was?.s) && (line === null || color === hexColor(was?.cl?.rgb))) continue;
    change[side] = line === null ? null : { line, color };
  }
  return Object.keys(change).length === 0 ? null : change;
}

function modelLine(grid: BorderStyleTypes | undefined): BorderLine | null {
  if (grid === undefined || grid === NO_BORDER) return null;
  const lines = Object.entries(BORDER) as [BorderLine, BorderStyleTypes][];
  const known = lines.find(([, type]) => type === grid)?.[0];
  return known ?? (grid >= BORDER.medium ? 'medium' : 'dashed');
}

/** `#RRGGBB` of a colour as the grid's palette writes it (`#rgb`, `rgb(r, g, b)`); `null` for none. */
export function hexColor(color: Nullable<string>): string | null {
  if (color === null || color === undefined || color === '' || color === 'transparent') return null;
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (numbers !== null) {
    return `#${numbers.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short !== null) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  return /^#[\da-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}
