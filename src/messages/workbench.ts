import type { Catalogue } from './language';

/** What the workbench (the add-in without Excel) says: its page and its commands. */
export interface WorkbenchMessages {
  readonly title: string;
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly unsaved: string;
  readonly newFileName: string;
  readonly newWorkbookGone: string;
  readonly language: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly resizePane: string;
  readonly paneTitle: string;
  readonly paneMissing: string;
  readonly paneMissingHint: string;
  readonly gridTitle: string;
  readonly noWorkbook: string;
  readonly noWorkbookHint: string;
  readonly loading: string;
  readonly opening: (name: string) => string;
  readonly dropHere: string;
  readonly close: string;
  readonly discardTitle: string;
  readonly discardText: (name: string) => string;
  readonly discard: string;
  readonly cancel: string;
  readonly saved: (name: string) => string;
  readonly openFailed: (name: string) => string;
  /** By the code with which the workbook model refuses a file. */
  readonly fileError: Readonly<Record<'not-a-workbook' | 'encrypted' | 'old-xls' | 'broken' | 'too-large', (name: string) => string>>;
  readonly saveFailed: string;
  readonly sampleFailed: string;
  readonly gridFailed: string;
  readonly details: string;
  readonly roundTrips: (count: number) => string;
  readonly noRunYet: string;
  readonly unsupportedCalls: (count: number) => string;
  readonly unsupportedHint: string;
  readonly notInGrid: string;
  readonly sheetProtected: string;
  readonly newSheetName: string;
  /** By the code with which the workbook model refuses an edit, as Excel would. */
  readonly refused: Readonly<Record<'name-invalid' | 'name-taken' | 'not-found' | 'last-sheet' | 'merge-overlaps' | 'area-invalid' | 'value-invalid' | 'part-of-array', string>>;
  readonly editFailed: string;
  readonly building: string;
  readonly built: (seconds: string) => string;
  readonly buildFailed: string;
  readonly serving: (address: string) => string;
  readonly badPort: (text: string) => string;
  readonly noFreePort: string;
}

const chinese: WorkbenchMessages = {
  title: '绩效自评工作台',
  open: '打开',
  openHint: '打开 .xlsx 工作簿，也可以把文件拖到页面上',
  save: '保存',
  saveHint: '下载为 .xlsx 文件（Ctrl+S）',
  sample: '示例',
  sampleHint: '打开示例工作簿',
  unsaved: '未保存',
  newFileName: '工作簿.xlsx',
  newWorkbookGone: '这个新工作簿已经不在了：生成它的页面已关闭。请在原工作簿里重新生成，或打开一个文件。',
  language: '语言',
  darkTheme: '切换到深色主题',
  lightTheme: '切换到浅色主题',
  showPane: '显示任务窗格',
  hidePane: '收起任务窗格',
  resizePane: '调整任务窗格的宽度',
  paneTitle: '任务窗格：绩效自评',
  paneMissing: '没有找到加载项的页面',
  paneMissingHint: '加载项还没有构建。请停止服务，再运行 npm start，它会先构建加载项，然后打开工作台。',
  gridTitle: '工作簿',
  noWorkbook: '还没有打开工作簿',
  noWorkbookHint: '打开一个 .xlsx 文件，或把文件拖到这里；也可以先看示例。文件只在本机读取，不会上传。',
  loading: '正在载入表格…',
  opening: (name) => `正在打开「${name}」…`,
  dropHere: '松开鼠标，打开这个工作簿',
  close: '关闭',
  discardTitle: '放弃未保存的修改？',
  discardText: (name) => `「${name}」有修改还没有保存。打开另一个工作簿，这些修改就没有了。`,
  discard: '不保存',
  cancel: '取消',
  saved: (name) => `已保存为「${name}」`,
  openFailed: (name) => `打不开「${name}」。现在的工作簿没有变。`,
  fileError: {
    'not-a-workbook': (name) => `「${name}」不是 .xlsx 工作簿。请选择 .xlsx 文件。`,
    encrypted: (name) => `「${name}」设有打开密码。请在 Excel 或 WPS 里取消密码，另存后再打开。`,
    'old-xls': (name) => `「${name}」是旧版 .xls 格式。请在 Excel 或 WPS 里另存为 .xlsx，再打开。`,
    broken: (name) => `「${name}」已损坏，读不出来。请在 Excel 或 WPS 里打开并修复，另存后再打开。`,
    'too-large': (name) => `「${name}」解压后过大，工作台打不开。`,
  },
  saveFailed: '没有保存成功。工作簿还在页面上，请再试一次。',
  sampleFailed: '没有取到示例工作簿。请打开自己的 .xlsx 文件。',
  gridFailed: '表格没有载入。请刷新页面；如果还是这样，请停止服务后重新运行 npm start。',
  details: '详细信息',
  roundTrips: (count) => `上次运行：往返 ${count} 次`,
  noRunYet: '加载项还没有运行',
  unsupportedCalls: (count) => `不支持的调用：${count}`,
  unsupportedHint: '加载项用到了工作台还没有实现的 Office.js 成员，在 Excel 里可以用：',
  notInGrid: '工作台的表格里不能插入、删除或移动行和列。请在 Excel 或 WPS 里做，再打开文件。',
  sheetProtected: '这张工作表受保护，锁定的单元格不能改。请在 Excel 或 WPS 里撤销保护，再打开文件。',
  newSheetName: '工作表',
  refused: {
    'name-invalid': '这个名称 Excel 不接受：工作表名称不超过 31 个字，不含 \\ / ? * [ ] :；定义的名称以文字开头，不含空格，也不能像单元格地址。',
    'name-taken': '已经有同名的工作表，请换一个名称。',
    'not-found': '要改的对象已经不在了。',
    'last-sheet': '工作簿至少要有一张看得见的工作表。',
    'merge-overlaps': '选定的范围切开了已合并的单元格，请先取消合并。',
    'area-invalid': '这个范围超出了工作表。',
    'value-invalid': '单元格放不下这个值：数字不能是无穷大，文字最多 32767 个字符；下拉选项不能含逗号，合计最多 255 个字符。',
    'part-of-array': '这个单元格属于数组公式，只能整块修改或清除。',
  },
  editFailed: '没有改成，工作簿没有变。',
  building: '正在构建加载项和工作台…',
  built: (seconds) => `构建完成，用时 ${seconds} 秒`,
  buildFailed: '构建没有成功：',
  serving: (address) => `工作台已就绪：${address} （按 Ctrl+C 停止）`,
  badPort: (text) => `端口「${text}」不对，请写 0 到 65535 之间的整数。`,
  noFreePort: '没有空闲的端口。请用环境变量 PORT 指定一个，例如 PORT=8080 npm start。',
};

const english: WorkbenchMessages = {
  title: 'Self-evaluation workbench',
  open: 'Open',
  openHint: 'Open an .xlsx workbook; a file can also be dropped on the page',
  save: 'Save',
  saveHint: 'Download as an .xlsx file (Ctrl+S)',
  sample: 'Sample',
  sampleHint: 'Open the sample workbook',
  unsaved: 'Unsaved',
  newFileName: 'Workbook.xlsx',
  newWorkbookGone: 'This new workbook is gone with the page that made it. Make it again there, or open a file.',
  language: 'Language',
  darkTheme: 'Switch to the dark theme',
  lightTheme: 'Switch to the light theme',
  showPane: 'Show the task pane',
  hidePane: 'Hide the task pane',
  resizePane: 'Change the width of the task pane',
  paneTitle: 'Task pane: self-evaluation',
  paneMissing: 'The add-in’s page was not found',
  paneMissingHint: 'The add-in has not been built. Stop the server and run npm start again: it builds the add-in first, then opens the workbench.',
  gridTitle: 'Workbook',
  noWorkbook: 'No workbook is open',
  noWorkbookHint: 'Open an .xlsx file or drop one here, or start with the sample. Files are read on this machine only and never uploaded.',
  loading: 'Loading the grid…',
  opening: (name) => `Opening “${name}”…`,
  dropHere: 'Drop to open this workbook',
  close: 'Close',
  discardTitle: 'Discard unsaved changes?',
  discardText: (name) => `“${name}” has changes that are not saved. Opening another workbook loses them.`,
  discard: 'Don’t save',
  cancel: 'Cancel',
  saved: (name) => `Saved as “${name}”`,
  openFailed: (name) => `“${name}” could not be opened. The present workbook is unchanged.`,
  fileError: {
    'not-a-workbook': (name) => `“${name}” is not an .xlsx workbook. Choose an .xlsx file.`,
    encrypted: (name) => `“${name}” has a password. Take the password off in Excel or WPS, save it, then open it.`,
    'old-xls': (name) => `“${name}” is an old .xls file. Save it as .xlsx in Excel or WPS, then open it.`,
    broken: (name) => `“${name}” is damaged and cannot be read. Open and repair it in Excel or WPS, save it, then open it.`,
    'too-large': (name) => `“${name}” is too large when unpacked for the workbench.`,
  },
  saveFailed: 'Saving failed. The workbook is still on the page; please try again.',
  sampleFailed: 'The sample workbook could not be loaded. Please open an .xlsx file of your own.',
  gridFailed: 'The grid did not load. Reload the page; if that does not help, stop the server and run npm start again.',
  details: 'Details',
  roundTrips: (count) => `Last run: ${count} round ${count === 1 ? 'trip' : 'trips'}`,
  noRunYet: 'The add-in has not run yet',
  unsupportedCalls: (count) => `Unsupported calls: ${count}`,
  unsupportedHint: 'The add-in used members of Office.js that the workbench does not have; they work in Excel:',
  notInGrid: 'Rows and columns cannot be inserted, deleted or moved in the workbench’s grid. Do it in Excel or WPS, then open the file.',
  sheetProtected: 'This sheet is protected: locked cells cannot be changed. Take the protection off in Excel or WPS, then open the file.',
  newSheetName: 'Sheet',
  refused: {
    'name-invalid': 'Excel does not accept this name: a sheet’s name has at most 31 characters and none of \\ / ? * [ ] :; a defined name begins with a letter, has no spaces and does not look like a cell address.',
    'name-taken': 'There is a sheet of this name already; choose another.',
    'not-found': 'What was to be changed is no longer there.',
    'last-sheet': 'A workbook needs at least one visible sheet.',
    'merge-overlaps': 'The selection cuts merged cells; unmerge them first.',
    'area-invalid': 'The selection reaches beyond the sheet.',
    'value-invalid': 'A cell cannot hold this value: numbers must be finite, texts have at most 32,767 characters; choices of a list have no commas and at most 255 characters together.',
    'part-of-array': 'This cell belongs to an array formula, which can only be changed or cleared as a whole.',
  },
  editFailed: 'Nothing was changed.',
  building: 'Building the add-in and the workbench…',
  built: (seconds) => `Built in ${seconds} s`,
  buildFailed: 'The build failed:',
  serving: (address) => `The workbench is ready: ${address} (Ctrl+C stops it)`,
  badPort: (text) => `“${text}” is not a port; give a whole number from 0 to 65535.`,
  noFreePort: 'No port is free. Choose one with the environment variable PORT, e.g. PORT=8080 npm start.',
};

export const workbenchMessages: Catalogue<WorkbenchMessages> = { 'zh-CN': chinese, en: english };
