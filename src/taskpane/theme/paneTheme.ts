/** Office's theme as a Fluent theme: what Office says, else how light its background is, else what the system prefers. */
import type { PartialTheme } from '@fluentui/react-components';
import type { OfficeTheme } from '../../workbook';
import lightTokens from './lightTokens.json';

/** Chinese system fonts first; the pane loads none. */
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export interface PaneTheme {
  readonly isDark: boolean;
  /** Of Fluent's tokens those that the pane uses. */
  readonly fluent: PartialTheme;
}

export async function paneTheme(theme: OfficeTheme | null): Promise<PaneTheme> {
  const dark = isDark(theme);
  const tokens = dark ? (await import(/* webpackChunkName: "on-demand-dark-theme" */ './darkTokens.json')).default : lightTokens;
  return { isDark: dark, fluent: { ...tokens, fontFamilyBase: FONTS, fontFamilyNumeric: FONTS } };
}

function isDark(theme: OfficeTheme | null): boolean {
  if (theme?.isDark !== null && theme?.isDark !== undefined) return theme.isDark;
  const luminance = theme?.background ? luminanceOf(theme.background) : null;
  return luminance === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : luminance < 0.5;
}

/** 0 (black) to 1 (white) of `#RRGGBB`; `null` for anything else. */
function luminanceOf(color: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => parseInt(channel, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
