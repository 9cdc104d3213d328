/** 「核对」: the checks on their own, without writing anything, and their list as a sheet. */
import { checkMessages } from '../messages/checks';
import type { Language } from '../messages/language';
import { checkText, runChecks, type CheckedText, type Finding } from '../scoring/checks';
import type { Framework } from '../scoring/frameworks/model';
import type { Scorecard } from '../scoring/scorecard/model';
import { findingText } from '../scoring/wording/finding';
import { asText } from './host/cells';
import type { RunOptions } from './host/run';
import { writeNewSheet } from './sheets/newSheet';
import { readScored } from './readScored';
import { typedTotal } from './scoringSheet/existing';
import { drawLines, fitToA4, makeHeader, makeTitle, setColumnWidths, STANDARD_FONT } from './sheets/look';

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly scorecard: Scorecard;
}

/**
 * Checks the open workbook in one round trip; nothing is written.
 * @throws WorkbookError
 */
export async function checkWorkbook(chosen: Framework, options: RunOptions = {}): Promise<CheckOutcome> {
  const { framework, inputs, scorecard, sheetScores, existing } = await readScored(chosen, options);
  return { scorecard, findings: runChecks({ inputs, scorecard, framework, sheetScores }, { typedTotal: existing && typedTotal(existing) }) };
}

/**
 * Holds the text of a report against the open workbook; nothing is written.
 * @throws WorkbookError
 */
export async function checkReportText(text: string, chosen: Framework, options: RunOptions = {}): Promise<CheckedText> {
  const { framework, inputs, scorecard } = await readScored(chosen, options);
  return checkText(text, inputs, scorecard, framework);
}

const WIDTHS = [36, 60, 360, 260, 110] as const;
const COLORS = { error: '#F8D7DA', warning: '#FFF3CD', ask: '#FFF3CD' } as const;
const TITLE_HEIGHT = 30;
/** Title and header. */
const HEAD_ROWS = 2;

/**
 * Writes the findings as a new sheet 「核对表」; older ones stay. Returns its name.
 * @throws WorkbookError; no half-made sheet is left
 */
export async function writeCheckSheet(findings: readonly Finding[], language: Language): Promise<string> {
  return writeNewSheet(checkMessages[language].sheetName, (workbook, name) => queueCheckSheet(workbook, name, findings, language));
}

function queueCheckSheet(workbook: Excel.Workbook, name: string, findings: readonly Finding[], language: Language): void {
  const words = checkMessages[language];
  const sheet = workbook.worksheets.add(name);
  const rows = findings.map((found, index) => {
    const { what, fix } = findingText(found, language);
    return [index + 1, words.severity[found.severity], asText(what), asText(fix), asText(found.cells[0]?.cell ?? '')];
  });
  const body = rows.length > 0 ? rows : [['', '', words.nothing, '', '']];
  const width = words.headers.length;
  const all = sheet.getRangeByIndexes(0, 0, HEAD_ROWS + body.length, width);
  all.values = [[words.sheetTitle, ...Array<string>(width - 1).fill('')], [...words.headers], ...body];
  all.format.font.name = STANDARD_FONT;
  all.format.font.size = 10;
  all.format.verticalAlignment = 'Center';
  all.format.wrapText = true;
  setColumnWidths(sheet, WIDTHS);
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, width), TITLE_HEIGHT);
  makeHeader(sheet.getRangeByIndexes(1, 0, 1, width));
  const table = sheet.getRangeByIndexes(1, 0, 1 + body.length, width);
  drawLines(table);
  findings.forEach(({ severity }, index) => {
    if (severity !== 'note') sheet.getRangeByIndexes(HEAD_ROWS + index, 1, 1, 1).format.fill.color = COLORS[severity];
  });
  sheet.getRangeByIndexes(HEAD_ROWS, 0, body.length, 2).format.horizontalAlignment = 'Center';
  table.format.autofitRows();
  sheet.freezePanes.freezeRows(HEAD_ROWS);
  sheet.showGridlines = false;
  fitToA4(sheet, 'Landscape').setPrintTitleRows('$2:$2');
  sheet.activate();
}
