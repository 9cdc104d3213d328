/** The year in progress as a sheet: spending and schedule by quarter, with a native chart of both. */
import type { Language } from '../messages/language';
import { progressMessages } from '../messages/progress';
import { exactText, fromExactText, integer, multiply } from '../scoring/exact/ratio';
import { round } from '../scoring/exact/rounding';
import type { AmountUnit } from '../scoring/inputs/readNumber';
import type { ExecutionProgress } from '../scoring/progress/executionProgress';
import { writeNewSheet } from './newSheet';

const HEADER_ROW = 2;
const WIDTHS = [90, 110, 110, 90] as const;
const COLORS = { header: '#E2EFDA', line: '#A6A6A6', note: '#595959' } as const;
/** Below the table, as wide as a page. */
const CHART_PLACE = { from: 'A10', to: 'G27' } as const;
const TITLE_HEIGHT = 30;

/**
 * Writes a new sheet 「执行监控」; older ones stay. Returns its name.
 * @throws WorkbookError; no half-made sheet is left
 */
export function writeProgressSheet(progress: ExecutionProgress, unit: AmountUnit, language: Language): Promise<string> {
  return writeNewSheet(progressMessages[language].sheetName, (workbook, name) => queueSheet(workbook, name, progress, unit, language));
}

function queueSheet(workbook: Excel.Workbook, name: string, { quarters }: ExecutionProgress, unit: AmountUnit, language: Language): void {
  const words = progressMessages[language];
  const sheet = workbook.worksheets.add(name);
  const width = words.headers.length;
  // Quarters that are still open stay empty: the line of spending ends where the year stands.
  const rows = quarters.map(({ quarter, spent, schedule, rate }) => [words.quarters[quarter - 1] ?? '', spent === null ? '' : amount(spent, unit), amount(schedule, unit), rate ?? '']);
  const empty = Array<string>(width - 1).fill('');
  const all = sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1 + rows.length, width);
  all.values = [[words.title, ...empty], [words.unit({ unit }), ...empty], [...words.headers], ...rows];
  all.format.font.name = '宋体';
  all.format.verticalAlignment = 'Center';
  WIDTHS.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points;
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, width);
  title.merge(false);
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.horizontalAlignment = 'Center';
  title.format.rowHeight = TITLE_HEIGHT;
  sheet.getRangeByIndexes(1, 0, 1, width).format.font.color = COLORS.note;
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width);
  header.format.font.bold = true;
  header.format.fill.color = COLORS.header;
  header.format.horizontalAlignment = 'Center';
  sheet.getRangeByIndexes(HEADER_ROW + 1, 1, rows.length, 2).numberFormat = rows.map(() => ['#,##0.00', '#,##0.00']);
  sheet.getRangeByIndexes(HEADER_ROW + 1, width - 1, rows.length, 1).format.horizontalAlignment = 'Right';
  const table = sheet.getRangeByIndexes(HEADER_ROW, 0, 1 + rows.length, width);
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    const line = table.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = COLORS.line;
  }
  const chart = sheet.charts.add('LineMarkers', sheet.getRangeByIndexes(HEADER_ROW, 0, 1 + rows.length, width - 1), 'Columns');
  chart.name = words.chart;
  chart.title.text = words.chart;
  chart.legend.position = 'Bottom';
  chart.setPosition(CHART_PLACE.from, CHART_PLACE.to);
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.activate();
}

const YUAN_IN_CORE_UNIT = 10_000;

/** For a cell, which holds a double anyway: to the cent. */
function amount(exact: string, unit: AmountUnit): number {
  const value = unit === '元' ? multiply(fromExactText(exact), integer(YUAN_IN_CORE_UNIT)) : fromExactText(exact);
  return Number(exactText(round(value, { decimals: unit === '元' ? 2 : 6, mode: 'half-up' })));
}
