/** A sheet as a part of the file. The order of its elements is fixed (ECMA-376, CT_Worksheet). */
import { cellAddress, columnLetters } from '../host/addresses';
import type { CellArea, FileCell, FileRule } from './cells';
import type { FileSheet } from './sheet';
import type { StyleTable } from './style';
import { attributes, cellText, escaped, MAIN, XML_HEAD } from './xml';

const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
/** Excel's own, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
/** Numbers of paper sizes (ECMA-376, CT_PageSetup). */
const PAPER: Readonly<Record<string, number>> = { A4: 9 };

/** What formulas give, by the address of their cell. */
export type Results = Readonly<Record<string, string | number>>;

export function sheetPart(sheet: FileSheet, styles: StyleTable, { results, isFirst }: { readonly results: Results; readonly isFirst: boolean }): string {
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    sheet.page.zoom === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    view(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet),
    `<sheetData>${rowNumbers(sheet).map((row) => rowXml(sheet, row, styles, results)).join('')}</sheetData>`,
    list('mergeCells', sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`)),
    list('dataValidations', sheet.rules.map(validation)),
    page(sheet),
    '</worksheet>',
  ].join('');
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function view({ frozen: { rows, columns: left }, showGridlines }: FileSheet, isFirst: boolean): string {
  const activePane = rows > 0 && left > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = rows + left === 0 ? '' : `<pane${attributes({ xSplit: left || undefined, ySplit: rows || undefined, topLeftCell: `${columnLetters(left)}${rows + 1}`, activePane, state: 'frozen' })}/><selection pane="${activePane}"/>`;
  return `<sheetViews><sheetView${attributes({ showGridLines: showGridlines ? undefined : 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 })}>${pane}</sheetView></sheetViews>`;
}

function columns({ widths }: FileSheet): string {
  if (widths.size === 0) return '';
  const each = [...widths].sort(([a], [b]) => a - b).map(([column, points]) => `<col${attributes({ min: column + 1, max: column + 1, width: characters(points), customWidth: 1 })}/>`);
  return `<cols>${each.join('')}</cols>`;
}

/** The file counts the digits of its standard font, padding included. */
function characters(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / PIXELS_PER_DIGIT) * 256) / 256;
}

function rowNumbers({ rows, heights }: FileSheet): readonly number[] {
  return [...new Set([...rows.keys(), ...heights.keys()])].sort((a, b) => a - b);
}

function rowXml({ name, rows, heights }: FileSheet, row: number, styles: StyleTable, results: Results): string {
  const height = heights.get(row);
  const cells = [...(rows.get(row) ?? [])].sort(([a], [b]) => a - b);
  const each = cells.map(([column, cell]) => cellXml(cell, { at: `${columnLetters(column)}${row + 1}`, style: styles.numberOf(cell.style), result: results[cellAddress({ sheet: name, row, column })] }));
  return `<row${attributes({ r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 })}>${each.join('')}</row>`;
}

interface CellPlace {
  readonly at: string;
  readonly style: number;
  readonly result: string | number | undefined;
}

function cellXml({ content }: FileCell, { at, style, result }: CellPlace): string {
  const open = (type?: string) => `<c${attributes({ r: at, s: style, t: type })}>`;
  if (content === null) return `<c${attributes({ r: at, s: style })}/>`;
  if ('number' in content) return `${open()}<v>${content.number}</v></c>`;
  if ('text' in content) return `${open('inlineStr')}<is><t xml:space="preserve">${cellText(content.text)}</t></is></c>`;
  const formula = `<f>${escaped(content.formula)}</f>`;
  if (result === undefined) return `${open()}${formula}</c>`;
  return typeof result === 'number' ? `${open()}${formula}<v>${result}</v></c>` : `${open('str')}${formula}<v>${cellText(result)}</v></c>`;
}

/** What Excel takes as the choices of a list, in characters. */
const LONGEST_LIST = 255;

function validation({ area, rule, alert }: FileRule): string {
  const [type, operator, formulas] = ruleOf(rule ?? {});
  const told = { errorStyle: alert?.style.toLowerCase(), allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, errorTitle: alert?.title, error: alert?.message };
  return `<dataValidation${attributes({ type, operator, ...told, sqref: areaName(area) })}>${formulas.map((formula, index) => `<formula${index + 1}>${escaped(formula)}</formula${index + 1}>`).join('')}</dataValidation>`;
}

function ruleOf({ list: choices, decimal }: Excel.DataValidationRule): readonly [type: string, operator: string | undefined, formulas: readonly string[]] {
  if (typeof choices?.source === 'string' && choices.source.length <= LONGEST_LIST) return ['list', undefined, [`"${choices.source.replace(/"/g, '""')}"`]];
  // Without an operator a rule is "between".
  if (decimal?.operator === 'Between') return ['decimal', undefined, [bound(decimal.formula1), bound(decimal.formula2)]];
  if (decimal?.operator === 'GreaterThanOrEqualTo') return ['decimal', 'greaterThanOrEqual', [bound(decimal.formula1)]];
  throw new Error('a rule that a new file does not know');
}

function bound(value: unknown): string {
  if (typeof value !== 'number') throw new Error('a bound that is no number');
  return String(value);
}

function page({ page: { orientation, paperSize, zoom, centerHorizontally = false, leftMargin, rightMargin, topMargin, bottomMargin } }: FileSheet): string {
  const inches = (points: number | undefined, standard: number) => (points === undefined ? standard : points / POINTS_PER_INCH);
  const margins = { ...MARGINS, left: inches(leftMargin, MARGINS.left), right: inches(rightMargin, MARGINS.right), top: inches(topMargin, MARGINS.top), bottom: inches(bottomMargin, MARGINS.bottom) };
  const setup = attributes({ paperSize: PAPER[paperSize ?? ''], fitToWidth: zoom?.horizontalFitToPages, fitToHeight: zoom?.verticalFitToPages, orientation: orientation?.toLowerCase() });
  return `${centerHorizontally ? '<printOptions horizontalCentered="1"/>' : ''}<pageMargins${attributes(margins)}/>${setup === '' ? '' : `<pageSetup${setup}/>`}`;
}

function areaName({ row, column, rows, columns: width }: CellArea): string {
  const name = (down: number, right: number) => `${columnLetters(column + right)}${row + down + 1}`;
  return rows * width === 1 ? name(0, 0) : `${name(0, 0)}:${name(rows - 1, width - 1)}`;
}
