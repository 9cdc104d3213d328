/** The forms and the summary of projects as sheets of their own. They are views: people type in the tables behind them. */
import { PROJECT_FORM as WORDS } from '../../messages/projects';
import type { Language } from '../../messages/language';
import { exactText, fromExactText } from '../../scoring/exact/ratio';
import { percentText, round } from '../../scoring/exact/rounding';
import { meanShare, type ProjectResult } from '../../scoring/projects/scoreProjects';
import { problemLine } from '../../scoring/wording';
import { asText } from '../host/cells';
import { writeNewSheet, writeNewSheets } from '../sheets/newSheet';
import { drawLines, fitToA4, makeHeader, makeTitle, NOTE_COLOR, setColumnWidths, STANDARD_FONT } from '../sheets/look';
import { sheetNameOf } from '../sheets/names';
import { FORM_COLUMNS, projectForm, standardNote, type Content, type ProjectForm } from './form';
import type { ProjectsOfWorkbook } from './read';

const TITLE_HEIGHT = 30;
const LINE = '#7F7F7F';
/** Columns of the summary: its number, and from the execution rate to what is not explained. */
const CENTERED = [[0, 1], [4, 5]] as const;
/** In points; together the width of A4 upright between its margins. */
const FORM_WIDTHS = [52, 58, 66, 96, 66, 70, 40, 44, 118] as const;
const SUMMARY_WIDTHS = [36, 170, 82, 82, 58, 48, 40, 62, 62, 260] as const;

/**
 * Makes a form for each project, all in two round trips; older ones stay. Returns the names of the sheets.
 * @throws WorkbookError; no form is left of a failure
 */
export function writeProjectForms({ projects, standard, inputs }: ProjectsOfWorkbook): Promise<readonly string[]> {
  const year = inputs.year.state === 'value' ? inputs.year.value : null;
  return writeNewSheets(
    projects.map((result) => ({
      wanted: sheetNameOf(WORDS.sheetName({ project: result.project.name })),
      queue: (workbook, name) => queueForm(workbook, name, projectForm(result, standard, year)),
    })),
  );
}

/**
 * Makes one table of all projects. Returns the name of its sheet.
 * @throws WorkbookError; no half-made sheet is left
 */
export function writeProjectSummary(scored: ProjectsOfWorkbook, language: Language): Promise<string> {
  return writeNewSheet(WORDS.summaryName, (workbook, name) => queueSummary(workbook, name, scored, language));
}

function queueForm(workbook: Excel.Workbook, name: string, form: ProjectForm): void {
  const { rows, merges, tableRow, headers, firstTarget, totalRow } = form;
  const sheet = workbook.worksheets.add(name);
  const all = sheet.getRangeByIndexes(0, 0, rows.length, FORM_COLUMNS);
  all.values = rows.map((cells) => cells.map(written));
  all.format.font.name = STANDARD_FONT;
  all.format.font.size = 10;
  all.format.verticalAlignment = 'Center';
  all.format.wrapText = true;
  setColumnWidths(sheet, FORM_WIDTHS);
  const table = sheet.getRangeByIndexes(tableRow, 0, totalRow - tableRow + 1, FORM_COLUMNS);
  table.format.horizontalAlignment = 'Center';
  drawLines(table, LINE);
  for (const row of headers) makeHeader(sheet.getRangeByIndexes(row, 0, 1, FORM_COLUMNS));
  const targets = totalRow - firstTarget;
  if (targets > 0) {
    for (const column of [3, FORM_COLUMNS - 1]) sheet.getRangeByIndexes(firstTarget, column, targets, 1).format.horizontalAlignment = 'Left';
  }
  const amounts = headers[0] === undefined ? tableRow : headers[0] + 1;
  sheet.getRangeByIndexes(amounts, 3, 1, 3).numberFormat = [['#,##0.00', '#,##0.00', '#,##0.00']];
  sheet.getRangeByIndexes(firstTarget, FORM_COLUMNS - 2, targets + 1, 1).numberFormat = Array.from({ length: targets + 1 }, () => ['0.00']);
  sheet.getRangeByIndexes(amounts, FORM_COLUMNS - 1, 1, 1).numberFormat = [['0.00']];
  table.format.autofitRows();
  for (const { row, column, rows: down, columns } of merges) sheet.getRangeByIndexes(row, column, down, columns).merge(false);
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, FORM_COLUMNS), TITLE_HEIGHT);
  sheet.getRangeByIndexes(1, 0, 1, 1).format.horizontalAlignment = 'Center';
  sheet.getRangeByIndexes(totalRow, 0, 1, FORM_COLUMNS).format.font.bold = true;
  const notes = sheet.getRangeByIndexes(totalRow + 1, 0, rows.length - totalRow - 1, FORM_COLUMNS);
  notes.format.font.color = NOTE_COLOR;
  notes.format.font.size = 9;
  notes.format.rowHeight = NOTE_HEIGHT;
  sheet.showGridlines = false;
  fitToA4(sheet, 'Portrait').centerHorizontally = true;
}

/** Two lines: a merged cell grows with nothing. */
const NOTE_HEIGHT = 26;

function queueSummary(workbook: Excel.Workbook, name: string, scored: ProjectsOfWorkbook, language: Language): void {
  const sheet = workbook.worksheets.add(name);
  const width = WORDS.summaryHeaders.length;
  const empty = Array<string>(width - 1).fill('');
  const mean = meanShare(scored);
  const rows = scored.projects.map((result, index) => summaryRow(result, index + 1, language));
  const last: Content[] = ['', WORDS.mean, '', '', '', mean === null ? '' : percentText(fromExactText(mean), { decimals: 2, mode: 'half-up' }), ...Array<string>(width - 6).fill('')];
  const body = [...rows, last];
  const noteRow = 2 + body.length;
  const all = sheet.getRangeByIndexes(0, 0, noteRow + 1, width);
  all.values = [[WORDS.summaryTitle, ...empty], [...WORDS.summaryHeaders], ...body.map((cells) => cells.map(written)), [asText(standardNote(scored.standard)), ...empty]];
  all.format.font.name = STANDARD_FONT;
  all.format.font.size = 10;
  all.format.verticalAlignment = 'Center';
  all.format.wrapText = true;
  setColumnWidths(sheet, SUMMARY_WIDTHS);
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, width), TITLE_HEIGHT);
  makeHeader(sheet.getRangeByIndexes(1, 0, 1, width));
  const table = sheet.getRangeByIndexes(1, 0, 1 + body.length, width);
  drawLines(table);
  sheet.getRangeByIndexes(2, 2, rows.length, 2).numberFormat = rows.map(() => ['#,##0.00', '#,##0.00']);
  sheet.getRangeByIndexes(2, 5, rows.length, 1).numberFormat = rows.map(() => ['0.00']);
  for (const [column, columns] of CENTERED) sheet.getRangeByIndexes(2, column, body.length, columns).format.horizontalAlignment = 'Center';
  table.format.autofitRows();
  const note = sheet.getRangeByIndexes(noteRow, 0, 1, width);
  note.merge(false);
  note.format.font.color = NOTE_COLOR;
  note.format.font.size = 9;
  sheet.freezePanes.freezeRows(2);
  sheet.showGridlines = false;
  fitToA4(sheet, 'Landscape').setPrintTitleRows('$2:$2');
  sheet.activate();
}

function summaryRow({ project, scorecard: { total }, rate, completion, reasonsMissing, problems }: ProjectResult, number: number, language: Language): readonly Content[] {
  const amount = (figure: 'budget' | 'spent') => {
    const value = project.figures?.amounts[figure].value ?? null;
    return value === null ? '' : Number(exactText(round(value, { decimals: 6, mode: 'half-up' })));
  };
  const grave = problems.filter(({ severity }) => severity !== 'note');
  return [
    number, project.name, amount('budget'), amount('spent'), rate ?? '', Number(total.score), total.rating ?? '', completion ?? '', reasonsMissing,
    grave.map((found) => problemLine(found, language)).join('\n'),
  ];
}

function written(content: Content): Content {
  return typeof content === 'string' ? asText(content) : content;
}
