/** What Excel says that it can do. office.js refuses an API of a newer set before it asks the host. */

/** Office LTSC 2021, the oldest Excel that the add-in supports ("Excel JavaScript API requirement sets", see facts.md). */
export const OFFICE_LTSC_2021: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  RichApiRuntimeFlag: '1.1',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};
