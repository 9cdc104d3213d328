/** Charts in the file: a drawing for each sheet with an anchor for each chart, and a part for the chart itself. */
import type { ChartSeries, SheetChart, SheetCharts } from '../model/charts';
import type { XlsxPackage } from './package';
import { children, escapeAttribute, escapeText, numberAttribute, parseXml, removeElement, rootOf, serializeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Colours of the series, in their order. */
const COLORS = ['2E75B6', '7F7F7F', 'C55A11', '548235'] as const;
const LEGEND = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const AXIS = { category: 111, value: 112 } as const;

/**
 * Brings the charts of a sheet into the file: new ones, those that were saved before with the values that their cells
 * have now, and takes removed ones away. Charts that the file came with are not touched.
 * @returns the relationship of a drawing that the sheet has yet to name; `null` when there is none to name
 */
export function saveCharts(file: XlsxPackage, sheetPart: string, charts: SheetCharts): string | null {
  const removed = charts.takeRemovedParts();
  if (charts.all.length + removed.length === 0) return null;
  const { drawing, relationship } = ensureDrawing(file, sheetPart);
  for (const part of removed) removeChart(file, drawing, part);
  for (const chart of charts.all) {
    if (chart.part === null) chart.part = addChart(file, drawing, chart);
    else file.write(chart.part, chartXml(chart));
  }
  return relationship;
}

function ensureDrawing(file: XlsxPackage, sheetPart: string): { readonly drawing: string; readonly relationship: string | null } {
  const known = file.relationships(sheetPart).find(({ type, target }) => type.endsWith('/drawing') && file.has(target));
  if (known) return { drawing: known.target, relationship: null };
  const drawing = file.freePath('xl/drawings/drawing{}.xml');
  file.write(drawing, `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"/>`);
  file.setContentType(drawing, DRAWING_TYPE);
  return { drawing, relationship: file.relate(sheetPart, `${OFFICE}/drawing`, drawing) };
}

/** The chart's part, and its place in the drawing. Returns the part. */
function addChart(file: XlsxPackage, drawing: string, chart: SheetChart): string {
  const part = file.freePath('xl/charts/chart{}.xml');
  file.write(part, chartXml(chart));
  file.setContentType(part, CHART_TYPE);
  const relationship = file.relate(drawing, `${OFFICE}/chart`, part);
  const document = file.xml(drawing);
  const number = 1 + Math.max(1, ...Array.from(document.getElementsByTagNameNS(DRAWING, 'cNvPr'), (element) => numberAttribute(element, 'id') ?? 1));
  rootOf(document).appendChild(document.importNode(rootOf(parseXml(anchorXml(chart, number, relationship))), true));
  file.write(drawing, serializeXml(document));
  return part;
}

function removeChart(file: XlsxPackage, drawing: string, part: string): void {
  const relationship = file.relationships(drawing).find(({ target }) => target === part);
  const document = file.xml(drawing);
  for (const anchor of children(rootOf(document), 'twoCellAnchor')) {
    const [chart] = Array.from(anchor.getElementsByTagNameNS(CHART, 'chart'));
    if (chart?.getAttributeNS(OFFICE, 'id') === relationship?.id) removeElement(anchor);
  }
  file.write(drawing, serializeXml(document));
  file.unrelate(drawing, part);
  file.remove(part);
}

function anchorXml({ name, place }: SheetChart, number: number, relationship: string): string {
  const corner = (element: string, column: number, row: number) => `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  const corners = corner('from', place.column, place.row) + corner('to', place.column + place.columns, place.row + place.rows);
  return `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${corners}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartXml(chart: SheetChart): string {
  const series = chart.series();
  const axes = `<c:axId val="${AXIS.category}"/><c:axId val="${AXIS.value}"/>`;
  const plot =
    chart.kind === 'columns'
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.map((one, index) => seriesXml(one, index, chart)).join('')}<c:gapWidth val="80"/>${axes}</c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.map((one, index) => seriesXml(one, index, chart)).join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
  const grid = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const category = `<c:catAx><c:axId val="${AXIS.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${AXIS.value}"/><c:crosses val="autoZero"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="${AXIS.value}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${AXIS.category}"/><c:crosses val="autoZero"/></c:valAx>`;
  const title = chart.title === null ? '<c:autoTitleDeleted val="1"/>' : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1400" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const legend = chart.legend === null ? '' : `<c:legend><c:legendPos val="${LEGEND[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plot}${category}${value}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function seriesXml(series: ChartSeries, index: number, { kind }: SheetChart): string {
  const color = `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? COLORS[0]}"/></a:solidFill>`;
  const look = kind === 'columns' ? `<c:spPr>${color}</c:spPr>` : `<c:spPr><a:ln w="28575" cap="rnd">${color}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="${kind === 'line' ? 'none' : 'circle'}"/>${kind === 'line' ? '' : `<c:size val="6"/><c:spPr>${color}</c:spPr>`}</c:marker>`;
  const name = series.nameReference === null ? '' : `<c:tx><c:strRef><c:f>${escapeText(series.nameReference)}</c:f>${texts([series.name])}</c:strRef></c:tx>`;
  const categories = series.categoriesReference === null ? '' : `<c:cat><c:strRef><c:f>${escapeText(series.categoriesReference)}</c:f>${texts(series.categories)}</c:strRef></c:cat>`;
  const points = series.values.map((value, place) => (value === null ? '' : `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`)).join('');
  const values = `<c:val><c:numRef><c:f>${escapeText(series.valuesReference)}</c:f><c:numCache><c:formatCode>${escapeText(series.numberFormat)}</c:formatCode><c:ptCount val="${series.values.length}"/>${points}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${kind === 'columns' ? '<c:invertIfNegative val="0"/>' : ''}${categories}${values}${kind === 'columns' ? '' : '<c:smooth val="0"/>'}</c:ser>`;
}

function texts(values: readonly string[]): string {
  return `<c:strCache><c:ptCount val="${values.length}"/>${values.map((value, place) => `<c:pt idx="${place}"><c:v>${escapeText(value)}</c:v></c:pt>`).join('')}</c:strCache>`;
}
