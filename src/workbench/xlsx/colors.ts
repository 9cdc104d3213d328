/** Colours as the file names them (RGB, theme with tint, palette index) as `#RRGGBB`. */
import { child, children, numberAttribute, rootOf, type Document, type Element } from './xml';

/** The theme's slots in the order in which cell formats count them (ECMA-376, 18.8.3): light before dark. */
const THEME_SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;
const OFFICE_THEME = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'];

/** The palette that index 8 to 63 count (ECMA-376, 18.8.27). */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export function themeColors(theme: Document | null): readonly string[] {
  const elements = theme && child(rootOf(theme), 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_SLOTS.map((slot, index) => {
    const color = child(scheme, slot);
    const rgb = color && (child(color, 'srgbClr')?.getAttribute('val') ?? child(color, 'sysClr')?.getAttribute('lastClr'));
    return rgb ? `#${rgb.toUpperCase()}` : (OFFICE_THEME[index] ?? '#000000');
  });
}

/** The palette of the file, or the standard one. */
export function paletteOf(colors: Element | null): readonly string[] {
  const own = colors && child(colors, 'indexedColors');
  if (!own) return [...PALETTE.slice(0, 8), ...PALETTE];
  return children(own, 'rgbColor').map((color) => color.getAttribute('rgb')?.slice(-6).toUpperCase() ?? '000000');
}

/** A colour element; `null` for none, automatic, or one that the file doesn't define. */
export function colorOf(element: Element | null, theme: readonly string[], palette: readonly string[]): string | null {
  if (!element) return null;
  const tint = numberAttribute(element, 'tint') ?? 0;
  const rgb = element.getAttribute('rgb');
  if (rgb) return tinted(`#${rgb.slice(-6).toUpperCase()}`, tint);
  const slot = numberAttribute(element, 'theme');
  if (slot !== null) return tinted(theme[slot] ?? '#000000', tint);
  const color = palette[numberAttribute(element, 'indexed') ?? -1];
  return color === undefined ? null : tinted(`#${color}`, tint);
}

/** A tint moves the lightness towards white (above 0) or black (below 0) and keeps hue and saturation (ECMA-376, 18.8.3). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  const lightness = (least + most) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (at: number) => 1 - Math.abs(2 * at - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(moved) / spread(lightness);
  return `#${channels.map((channel) => hex(Math.round((moved + (channel - lightness) * scale) * 255))).join('')}`;
}

function hex(channel: number): string {
  return channel.toString(16).padStart(2, '0').toUpperCase();
}
