/** Which version of ExcelApi brought a member. An older Excel does not know it and answers `ApiNotFound`. */

/**
 * Members that the host has and the first version, 1.1, had not: class → minor version → names. By the documentation of
 * each member; a test compares it with the declarations of Office.js.
 */
const SINCE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Application: { 6: 'suspendApiCalculationUntilNextSync', 8: 'createWorkbook', 9: 'suspendScreenUpdatingUntilNextSync' },
  ChartCollection: { 4: 'getCount getItemOrNullObject' },
  DataValidation: { 8: 'errorAlert rule' },
  FormatProtection: { 2: 'locked' },
  HeaderFooter: { 9: 'centerFooter leftFooter rightFooter' },
  HeaderFooterGroup: { 9: 'defaultForAllPages' },
  NamedItem: { 4: 'comment delete getRangeOrNullObject scope worksheet worksheetOrNullObject', 7: 'formula' },
  NamedItemCollection: { 4: 'add addFormulaLocal getCount getItemOrNullObject' },
  PageLayout: {
    9: 'bottomMargin centerHorizontally footerMargin getPrintAreaOrNullObject getPrintTitleRowsOrNullObject headerMargin headersFooters leftMargin orientation paperSize rightMargin setPrintArea setPrintTitleRows topMargin zoom',
  },
  Range: {
    2: 'columnHidden getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow hidden merge rowHidden unmerge',
    4: 'getIntersectionOrNullObject getUsedRangeOrNullObject',
    7: 'getAbsoluteResizedRange getSurroundingRegion isEntireColumn isEntireRow',
    8: 'dataValidation',
    13: 'getMergedAreasOrNullObject',
  },
  RangeAreas: { 9: 'address areaCount areas cellCount' },
  RangeCollection: { 9: 'getCount' },
  RangeFormat: { 2: 'autofitColumns autofitRows columnWidth protection rowHeight', 9: 'indentLevel' },
  Setting: { 4: 'delete key value' },
  SettingCollection: { 4: 'add getCount getItem getItemOrNullObject' },
  Table: { 2: 'worksheet' },
  TableCollection: { 4: 'getCount getItemOrNullObject' },
  Workbook: { 4: 'settings', 7: 'getActiveCell protection', 9: 'isDirty' },
  WorkbookCreated: { 8: 'id open' },
  WorkbookProtection: { 7: 'protect protected unprotect' },
  Worksheet: {
    2: 'protection',
    4: 'getUsedRangeOrNullObject names',
    5: 'getNext getNextOrNullObject getPrevious getPreviousOrNullObject',
    7: 'freezePanes getRangeByIndexes',
    8: 'showGridlines',
    9: 'getRanges pageLayout',
  },
  WorksheetCollection: { 4: 'getCount getItemOrNullObject', 5: 'getFirst getLast' },
  WorksheetFreezePanes: { 7: 'freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze' },
  WorksheetProtection: { 2: 'protect protected', 7: 'unprotect' },
};

/** `ExcelApi` 1.x → x, for each member that is not of 1.1. */
const MINOR_VERSIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(SINCE).flatMap(([className, versions]) =>
    Object.entries(versions).flatMap(([minor, names]) => names.split(' ').map((name) => [`${className}.${name}`, Number(minor)] as const)),
  ),
);

/** The minor version of ExcelApi that a member came with. @param member as Office.js names it, e.g. `getRange` */
export function minorVersionOf(className: string, member: string): number {
  return MINOR_VERSIONS.get(`${className}.${member}`) ?? 1;
}

/** Whether a requirement set such as `1.14` has the member. */
export function isInVersion(version: string, className: string, member: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || minor >= minorVersionOf(className, member);
}
