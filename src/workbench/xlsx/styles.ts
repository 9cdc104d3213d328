/** Cell formats of a workbook: looked up by index, changed by adding new ones, never by changing those in use. */
import type { BorderLine, BorderSide, CellStyle, HorizontalAlignment, StylePatch, VerticalAlignment } from '../model/types';
import { colorOf, paletteOf, themeColors } from './colors';
import { BUILT_IN_FORMATS, CHINESE_FORMATS } from './numberFormats';
import { child, children, createChild, elementText, ensureChild, isTrue, numberAttribute, rootOf, setAttributes, type Document, type Element } from './xml';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'] as const;
const BORDER_ORDER = ['left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'] as const;
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];
const FIRST_OWN_FORMAT = 164;

/** The file's lines by the model's; those that the model lacks are shown as the nearest. */
const LINES: Readonly<Record<string, BorderLine>> = {
  thin: 'thin', medium: 'medium', thick: 'thick', dashed: 'dashed', dotted: 'dotted', double: 'double', hair: 'hair',
  mediumDashed: 'medium', dashDot: 'dashed', mediumDashDot: 'medium', dashDotDot: 'dotted', mediumDashDotDot: 'medium', slantDashDot: 'medium',
};

export class StyleTable {
  private readonly root: Element;
  private readonly theme: readonly string[];
  private readonly palette: readonly string[];
  private readonly styles = new Map<number, CellStyle>();
  private readonly patched = new Map<string, number>();
  private formats: Element[];
  isChanged = false;

  constructor(
    readonly document: Document,
    theme: Document | null,
  ) {
    this.root = rootOf(document);
    this.theme = themeColors(theme);
    this.palette = paletteOf(child(this.root, 'colors'));
    this.formats = this.listed('cellXfs', 'xf');
  }

  /** The look of a format. An index that the file doesn't have looks like the first. */
  get(index: number): CellStyle {
    const known = this.styles.get(index);
    if (known) return known;
    const style = this.read(this.formats[index] ?? this.formats[0] ?? null);
    this.styles.set(index, style);
    return style;
  }

  /** The format that looks like another with a change; what the model doesn't know of it is kept. */
  with(index: number, patch: StylePatch): number {
    const key = `${index} ${JSON.stringify(patch)}`;
    const known = this.patched.get(key);
    if (known !== undefined) return known;
    const made = this.add(index, patch);
    this.patched.set(key, made);
    return made;
  }

  /** The format without the mark that makes text of whatever is typed (a leading apostrophe in Excel). */
  withoutApostrophe(index: number): number {
    const base = this.formats[index];
    if (!isTrue(base ?? null, 'quotePrefix')) return index;
    const format = base?.cloneNode(true) as Element;
    format.removeAttribute('quotePrefix');
    return this.appendFormat(format);
  }

  private add(index: number, patch: StylePatch): number {
    const base = this.formats[index] ?? this.formats[0];
    const format = base ? (base.cloneNode(true) as Element) : createChild(this.section('cellXfs'), 'xf');
    if (patch.numberFormat !== undefined) setAttributes(format, { numFmtId: this.numberFormatId(patch.numberFormat), applyNumberFormat: 1 });
    if (patch.font) setAttributes(format, { fontId: this.fontId(numberAttribute(format, 'fontId') ?? 0, patch.font), applyFont: 1 });
    if (patch.fill !== undefined) setAttributes(format, { fillId: this.fillId(patch.fill), applyFill: 1 });
    if (patch.borders) setAttributes(format, { borderId: this.borderId(numberAttribute(format, 'borderId') ?? 0, patch.borders), applyBorder: 1 });
    this.align(format, patch);
    if (patch.locked !== undefined) {
      const protection = ensureChild(format, 'protection', ['alignment', 'protection', 'extLst']);
      setAttributes(protection, { locked: patch.locked ? 1 : 0 });
      setAttributes(format, { applyProtection: 1 });
    }
    return this.appendFormat(format);
  }

  private appendFormat(format: Element): number {
    return this.append('cellXfs', 'xf', format, (formats) => {
      this.formats = formats;
    });
  }

  private align(format: Element, { horizontal, vertical, wrap, indent }: StylePatch): void {
    if (horizontal === undefined && vertical === undefined && wrap === undefined && indent === undefined) return;
    const alignment = ensureChild(format, 'alignment', ['alignment', 'protection', 'extLst']);
    if (horizontal !== undefined) setAttributes(alignment, { horizontal });
    if (vertical !== undefined) setAttributes(alignment, { vertical });
    if (wrap !== undefined) setAttributes(alignment, { wrapText: wrap ? 1 : 0 });
    if (indent !== undefined) setAttributes(alignment, { indent });
    setAttributes(format, { applyAlignment: 1 });
  }

  private numberFormatId(code: string): number {
    const builtIn = [...BUILT_IN_FORMATS].find(([, known]) => known === code);
    if (builtIn) return builtIn[0];
    const own = this.listed('numFmts', 'numFmt');
    const same = own.find((element) => element.getAttribute('formatCode') === code);
    if (same) return numberAttribute(same, 'numFmtId') ?? 0;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((element) => numberAttribute(element, 'numFmtId') ?? 0)) + 1;
    const element = createChild(this.section('numFmts'), 'numFmt');
    setAttributes(element, { numFmtId: id, formatCode: code });
    this.append('numFmts', 'numFmt', element);
    return id;
  }

  private fontId(index: number, patch: Partial<CellStyle['font']>): number {
    const base = children(this.section('fonts'), 'font')[index];
    const font = base ? (base.cloneNode(true) as Element) : createChild(this.section('fonts'), 'font');
    const flag = (name: string, on: boolean | undefined) => {
      if (on === undefined) return;
      if (on) ensureChild(font, name, FONT_ORDER).removeAttribute('val');
      else removeChild(font, name);
    };
    flag('b', patch.bold);
    flag('i', patch.italic);
    flag('u', patch.underline);
    if (patch.size !== undefined) setAttributes(ensureChild(font, 'sz', FONT_ORDER), { val: patch.size });
    if (patch.name !== undefined) {
      setAttributes(ensureChild(font, 'name', FONT_ORDER), { val: patch.name });
      // A font of the theme would win over the name.
      removeChild(font, 'scheme');
    }
    if (patch.color === null) removeChild(font, 'color');
    else if (patch.color !== undefined) setColor(ensureChild(font, 'color', FONT_ORDER), patch.color);
    return this.append('fonts', 'font', font);
  }

  private fillId(color: string | null): number {
    if (color === null) return 0;
    const fill = createChild(this.section('fills'), 'fill');
    const pattern = createChild(fill, 'patternFill');
    setAttributes(pattern, { patternType: 'solid' });
    const foreground = createChild(pattern, 'fgColor');
    setColor(foreground, color);
    pattern.appendChild(foreground);
    const background = createChild(pattern, 'bgColor');
    setAttributes(background, { indexed: 64 });
    pattern.appendChild(background);
    fill.appendChild(pattern);
    return this.append('fills', 'fill', fill);
  }

  private borderId(index: number, patch: NonNullable<StylePatch['borders']>): number {
    const base = children(this.section('borders'), 'border')[index];
    const border = base ? (base.cloneNode(true) as Element) : createChild(this.section('borders'), 'border');
    for (const side of SIDES) {
      const line = patch[side];
      if (line === undefined) continue;
      const element = ensureChild(border, side, BORDER_ORDER);
      while (element.firstChild) element.removeChild(element.firstChild);
      setAttributes(element, { style: line === null ? null : line.line });
      if (line) {
        const color = createChild(element, 'color');
        setColor(color, line.color);
        element.appendChild(color);
      }
    }
    return this.append('borders', 'border', border);
  }

  /** Appends an element to its section, or finds one that is just the same, and tells its index. */
  private append(sectionName: (typeof ORDER)[number], name: string, element: Element, update?: (elements: Element[]) => void): number {
    const section = this.section(sectionName);
    const present = children(section, name);
    const text = elementText(element);
    const same = present.findIndex((other) => elementText(other) === text);
    if (same >= 0) return same;
    section.appendChild(element);
    setAttributes(section, { count: present.length + 1 });
    this.isChanged = true;
    update?.([...present, element]);
    return present.length;
  }

  /** To read; a section that is not there stays so, for Excel refuses empty ones. */
  private listed(section: (typeof ORDER)[number], name: string): Element[] {
    const present = child(this.root, section);
    return present ? children(present, name) : [];
  }

  /** To change; made when it is not there. */
  private section(name: (typeof ORDER)[number]): Element {
    return ensureChild(this.root, name, ORDER);
  }

  private read(format: Element | null): CellStyle {
    const font = this.listed('fonts', 'font')[numberAttribute(format, 'fontId') ?? 0] ?? null;
    const fill = this.listed('fills', 'fill')[numberAttribute(format, 'fillId') ?? 0] ?? null;
    const border = this.listed('borders', 'border')[numberAttribute(format, 'borderId') ?? 0] ?? null;
    const alignment = format && child(format, 'alignment');
    const protection = format && child(format, 'protection');
    return {
      numberFormat: this.numberFormat(numberAttribute(format, 'numFmtId') ?? 0),
      font: {
        name: valueOf(font, 'name') ?? '宋体',
        size: Number(valueOf(font, 'sz') ?? 11),
        bold: isOn(font, 'b'),
        italic: isOn(font, 'i'),
        underline: isOn(font, 'u'),
        color: font && colorOf(child(font, 'color'), this.theme, this.palette),
      },
      fill: fillColor(fill, this.theme, this.palette),
      borders: this.borders(border),
      horizontal: (alignment?.getAttribute('horizontal') || 'general') as HorizontalAlignment,
      vertical: (alignment?.getAttribute('vertical') || 'bottom') as VerticalAlignment,
      wrap: isTrue(alignment, 'wrapText'),
      indent: numberAttribute(alignment, 'indent') ?? 0,
      locked: protection === null || !/^(0|false)$/.test(protection.getAttribute('locked') ?? ''),
    };
  }

  private numberFormat(id: number): string {
    const own = this.listed('numFmts', 'numFmt').find((element) => numberAttribute(element, 'numFmtId') === id);
    return own?.getAttribute('formatCode') ?? BUILT_IN_FORMATS.get(id) ?? CHINESE_FORMATS.get(id) ?? 'General';
  }

  private borders(border: Element | null): CellStyle['borders'] {
    const borders: Partial<Record<BorderSide, { line: BorderLine; color: string }>> = {};
    for (const side of SIDES) {
      const element = border && child(border, side);
      const line = element?.getAttribute('style');
      if (element && line && line !== 'none') borders[side] = { line: LINES[line] ?? 'thin', color: colorOf(child(element, 'color'), this.theme, this.palette) ?? '#000000' };
    }
    return borders;
  }
}

function removeChild(parent: Element, name: string): void {
  const element = child(parent, name);
  if (element) parent.removeChild(element);
}

function setColor(element: Element, color: string): void {
  setAttributes(element, { theme: null, tint: null, indexed: null, auto: null, rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

function valueOf(parent: Element | null, name: string): string | null {
  return (parent && child(parent, name)?.getAttribute('val')) || null;
}

function isOn(parent: Element | null, name: string): boolean {
  const element = parent && child(parent, name);
  return element !== null && !/^(0|false|none)$/.test(element.getAttribute('val') ?? '');
}

function fillColor(fill: Element | null, theme: readonly string[], palette: readonly string[]): string | null {
  const pattern = fill && child(fill, 'patternFill');
  if (!pattern || pattern.getAttribute('patternType') !== 'solid') return null;
  return colorOf(child(pattern, 'fgColor'), theme, palette);
}
