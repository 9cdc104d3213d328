/** Which sheets of a workbook the program made: their figures are results, not what an accountant has. */
import { checkMessages } from '../../messages/checks';
import { LANGUAGES } from '../../messages/language';
import { progressMessages } from '../../messages/progress';
import type { SheetValues } from '../../scoring/recognition/model';
import { SCORING_SHEET_NAME, WORKING_SHEET_NAME } from '../scoringSheet/name';
import { BINDING_SHEET_NAME } from './bindingSheetName';

/** Queued reads of the names by which our sheets are found; may be asked after the next round trip. */
export function queueOwnSheets(workbook: Excel.Workbook): () => ReadonlySet<string> {
  const ranges = [SCORING_SHEET_NAME, WORKING_SHEET_NAME, BINDING_SHEET_NAME].map((name) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('address');
    range.worksheet.load('name');
    return range;
  });
  return () => new Set(ranges.flatMap((range) => (range.isNullObject ? [] : [range.worksheet.name])));
}

const REPORTS = LANGUAGES.flatMap((language) => [
  { name: checkMessages[language].sheetName, title: checkMessages[language].sheetTitle },
  { name: progressMessages[language].sheetName, title: progressMessages[language].title },
]);

/** A report of ours has its name, or that with a number, and its title; a sheet of the accountant's may share the one or the other. */
export function isReport({ name, top, left, rows }: SheetValues): boolean {
  const title = top === 0 && left === 0 ? rows[0]?.[0] : null;
  return REPORTS.some((report) => report.title === title && new RegExp(`^${report.name}(?: \\(\\d+\\))?$`).test(name));
}
