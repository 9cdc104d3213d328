/** Looks of cells in a new file: each is kept once and told by its number. */
import { STANDARD_FONT } from '../sheets/look';
import { attributes, MAIN, XML_HEAD } from './xml';

/** What is not named is as in an empty workbook. Colours are `#RRGGBB`. */
export interface FileStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly isBold?: boolean;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
  readonly indent?: number;
  /** Whatever is typed over it stays text, as after an apostrophe. */
  readonly isText?: boolean;
  /** Colours of thin lines. */
  readonly left?: string;
  readonly right?: string;
  readonly top?: string;
  readonly bottom?: string;
}

/** Formats that every Excel numbers alike (ECMA-376, 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '#,##0.00': 4, '0.00%': 10, '@': 49 };
const FIRST_OWN_FORMAT = 164;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
/** An empty workbook in Chinese; its code for GB 2312. */
const STANDARD = { name: STANDARD_FONT, size: 11, charset: 134 } as const;
/** The two that Excel expects to come first. */
const FIRST_FILLS = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];

/** Each text once, with its number. */
class NumberedTexts {
  readonly texts: string[];
  constructor(first: readonly string[]) {
    this.texts = [...first];
  }
  numberOf(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }
  /** As an element of the part, with its count. */
  element(name: string): string {
    return `<${name} count="${this.texts.length}">${this.texts.join('')}</${name}>`;
  }
}

export class StyleTable {
  private readonly ownFormats = new NumberedTexts([]);
  private readonly fonts = new NumberedTexts([fontXml({})]);
  private readonly fills = new NumberedTexts(FIRST_FILLS);
  private readonly borders = new NumberedTexts([borderXml({})]);
  private readonly looks = new NumberedTexts([this.lookXml({})]);

  /** The number that cells of that look carry. */
  numberOf(style: FileStyle): number {
    return this.looks.numberOf(this.lookXml(style));
  }

  /** `xl/styles.xml` */
  part(): string {
    const formats = this.ownFormats.texts.map((code, index) => `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + index, formatCode: code })}/>`);
    return [
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      this.fonts.element('fonts'),
      this.fills.element('fills'),
      this.borders.element('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.looks.element('cellXfs'),
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }

  private lookXml(style: FileStyle): string {
    const numFmtId = this.formatNumber(style.numberFormat ?? 'General');
    const fontId = this.fonts.numberOf(fontXml(style));
    const fillId = style.fill === undefined ? 0 : this.fills.numberOf(`<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`);
    const borderId = this.borders.numberOf(borderXml(style));
    const { horizontal, vertical, wraps, indent, isText } = style;
    const alignment = attributes({ horizontal, vertical, wrapText: flag(wraps), indent });
    const used = (id: number) => (id === 0 ? undefined : 1);
    const look = attributes({
      numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix: flag(isText), applyNumberFormat: used(numFmtId), applyFont: used(fontId), applyFill: used(fillId), applyBorder: used(borderId),
      applyAlignment: alignment === '' ? undefined : 1,
    });
    return alignment === '' ? `<xf${look}/>` : `<xf${look}><alignment${alignment}/></xf>`;
  }

  private formatNumber(code: string): number {
    return BUILT_IN_FORMATS[code] ?? FIRST_OWN_FORMAT + this.ownFormats.numberOf(code);
  }
}

function fontXml({ isBold = false, fontSize = STANDARD.size, fontColor, fontName = STANDARD.name }: FileStyle): string {
  return `<font>${isBold ? '<b/>' : ''}<sz val="${fontSize}"/>${fontColor === undefined ? '' : `<color rgb="${argb(fontColor)}"/>`}<name${attributes({ val: fontName })}/><charset val="${STANDARD.charset}"/></font>`;
}

function borderXml(style: FileStyle): string {
  const sides = SIDES.map((side) => (style[side] === undefined ? `<${side}/>` : `<${side} style="thin"><color rgb="${argb(style[side])}"/></${side}>`));
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function flag(on: boolean | undefined): 1 | undefined {
  return on === true ? 1 : undefined;
}
