/** The year in progress as a sheet: spending and schedule by quarter, with a native chart of both. */
import type { Language } from '../../messages/language';
import { progressMessages } from '../../messages/progress';
import { exactText, fromExactText } from '../../scoring/exact/ratio';
import { round } from '../../scoring/exact/rounding';
import { fromCoreUnit, type AmountUnit } from '../../scoring/inputs/readNumber';
import type { ExecutionProgress } from '../../scoring/progress/executionProgress';
import { writeNewSheet } from '../sheets/newSheet';
import { drawLines, fitToA4, makeHeader, makeTitle, NOTE_COLOR, setColumnWidths, STANDARD_FONT } from '../sheets/look';

const HEADER_ROW = 2;
const WIDTHS = [90, 110, 110, 90] as const;
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
  all.format.font.name = STANDARD_FONT;
  all.format.verticalAlignment = 'Center';
  setColumnWidths(sheet, WIDTHS);
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, width), TITLE_HEIGHT);
  sheet.getRangeByIndexes(1, 0, 1, width).format.font.color = NOTE_COLOR;
  makeHeader(sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width));
  sheet.getRangeByIndexes(HEADER_ROW + 1, 1, rows.length, 2).numberFormat = rows.map(() => ['#,##0.00', '#,##0.00']);
  sheet.getRangeByIndexes(HEADER_ROW + 1, width - 1, rows.length, 1).format.horizontalAlignment = 'Right';
  drawLines(sheet.getRangeByIndexes(HEADER_ROW, 0, 1 + rows.length, width));
  const chart = sheet.charts.add('LineMarkers', sheet.getRangeByIndexes(HEADER_ROW, 0, 1 + rows.length, width - 1), 'Columns');
  chart.name = words.chart;
  chart.title.text = words.chart;
  chart.legend.position = 'Bottom';
  chart.setPosition(CHART_PLACE.from, CHART_PLACE.to);
  sheet.showGridlines = false;
  fitToA4(sheet, 'Portrait');
  sheet.activate();
}

/** For a cell, which holds a double anyway: to the cent. */
function amount(exact: string, unit: AmountUnit): number {
  return Number(exactText(round(fromCoreUnit(fromExactText(exact), unit), { decimals: unit === '元' ? 2 : 6, mode: 'half-up' })));
}
