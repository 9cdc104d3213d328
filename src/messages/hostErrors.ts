/** Why the workbook could not be read or written, in an accountant's words. */
import type { WorkbookErrorCode } from '../workbook/model';
import type { Catalogue } from './language';

export interface HostErrorText {
  readonly title: string;
  readonly what: string;
  readonly fix: string;
}

interface Details {
  readonly sheet?: string;
  readonly cell?: string;
  readonly reasons?: readonly string[];
  readonly halfDone?: boolean;
}

export type HostErrorMessages = { readonly [Code in WorkbookErrorCode]: (details: Details) => HostErrorText };

const sheetZh = (sheet: string | undefined) => (sheet === undefined ? '工作表' : `工作表「${sheet}」`);
const sheetEn = (sheet: string | undefined) => (sheet === undefined ? 'the sheet' : `sheet “${sheet}”`);

export const hostErrorMessages: Catalogue<HostErrorMessages> = {
  'zh-CN': {
    'cell-being-edited': () => ({ title: '单元格正在编辑', what: '有单元格还在编辑状态，Excel 暂时不接受其他操作。', fix: '请按 Enter 完成编辑，再点「评分」。' }),
    'cell-not-empty': ({ cell }) => ({ title: '单元格已有内容', what: `单元格 ${cell ?? ''} 已有内容，没有覆盖。`, fix: '请选中一个空白单元格再插入。' }),
    'changed-since': ({ sheet, cell }) => cell !== undefined ? { title: '单元格已有改动', what: `${cell} 在识别后已有改动，没有绑定。`, fix: '请重新识别；工作簿没有任何改动。' } : ({ title: '评分后已有改动', what: `${sheetZh(sheet)}在评分之后又有改动，没有撤销。`, fix: '请在 Excel 中逐项修改，或删除该工作表后重新评分。' }),
    'sheet-protected': ({ sheet }) => ({ title: '工作表受保护', what: `${sheetZh(sheet)}设置了保护，不能写入。`, fix: '请在「审阅」中撤销工作表保护后重试；工作簿没有任何改动。' }),
    'workbook-protected': () => ({ title: '工作簿结构受保护', what: '工作簿结构设置了保护，不能新建工作表。', fix: '请在「审阅」中撤销工作簿保护后重试；工作簿没有任何改动。' }),
    'not-enough-rights': () => ({ title: '没有权限', what: '当前账号没有修改这个工作簿的权限。', fix: '请另存一份，或向文件所有者申请编辑权限。' }),
    'too-large': () => ({ title: '数据过大', what: '名称引用的区域过大，Excel 无法一次读取。', fix: '请检查各名称的引用位置，只引用填有数据的区域。' }),
    gone: ({ sheet }) => ({ title: '找不到位置', what: `${sheetZh(sheet)}或其中的单元格已被删除或改名。`, fix: '请点「重新检查」后再试。' }),
    'not-supported': () => ({ title: '版本不支持', what: '当前的 Excel 版本缺少需要的功能。', fix: '请使用 Excel 2021（LTSC）或更新的版本。' }),
    'connection-lost': () => ({ title: '连接中断', what: '与 Excel 的连接中断，操作没有完成。', fix: '请稍后重试；若仍不行，请关闭任务窗格再打开。' }),
    'no-new-workbook': () => ({ title: '没能打开新工作簿', what: '当前的 Excel 没有为加载项打开新工作簿；本工作簿没有改动。', fix: '网页版请允许弹出窗口后重试；仍不行的，请自己新建空白工作簿，在其中打开「绩效自评」、选好评价指标体系，再点「生成填报表」。' }),
    'framework-sheet-faulty': ({ sheet, reasons = [] }) => ({ title: '评分标准有误', what: `${sheetZh(sheet)}有${reasons.length}处错误，没有继续：${reasons.slice(0, 3).join('；')}。`, fix: '请改正这些单元格，再试一次。' }),
    unknown: ({ halfDone, sheet }) =>
      halfDone
        ? { title: '写入中断', what: `写入评分表时出错，并且没能撤回：${sheetZh(sheet)}可能不完整。`, fix: '请删除这张不完整的评分表，再点「评分」；其他工作表没有改动。' }
        : { title: '出错了', what: '操作没有完成，工作簿没有改动。', fix: '请重试；若仍不行，请复制诊断信息发给技术支持。' },
  },
  en: {
    'cell-being-edited': () => ({ title: 'A cell is being edited', what: 'Excel accepts nothing else while a cell is being edited.', fix: 'Press Enter to finish it, then score again.' }),
    'cell-not-empty': ({ cell }) => ({ title: 'The cell is not empty', what: `Cell ${cell ?? ''} holds something, which was not overwritten.`, fix: 'Select an empty cell and insert again.' }),
    'changed-since': ({ sheet, cell }) => cell !== undefined ? { title: 'Changed since', what: `${cell} was changed after recognition; nothing was bound.`, fix: 'Recognise again; the workbook is as it was.' } : ({ title: 'Changed since', what: `${sheetEn(sheet)} was changed after the score; nothing was taken back.`, fix: 'Change it by hand, or delete the sheet and score again.' }),
    'sheet-protected': ({ sheet }) => ({ title: 'The sheet is protected', what: `${sheetEn(sheet)} is protected and can’t be written.`, fix: 'Unprotect it under Review and try again; nothing was changed.' }),
    'workbook-protected': () => ({ title: 'The workbook’s structure is protected', what: 'No sheet can be added.', fix: 'Unprotect the workbook under Review and try again; nothing was changed.' }),
    'not-enough-rights': () => ({ title: 'No permission', what: 'This account may not change the workbook.', fix: 'Save a copy, or ask its owner for permission to edit.' }),
    'too-large': () => ({ title: 'Too much data', what: 'A name refers to more cells than Excel can hand over at once.', fix: 'Check the names; let them refer to filled cells only.' }),
    gone: ({ sheet }) => ({ title: 'Not found', what: `${sheetEn(sheet)} or its cells were deleted or renamed.`, fix: 'Check again and retry.' }),
    'not-supported': () => ({ title: 'Not supported', what: 'This Excel lacks something that is needed.', fix: 'Use Excel 2021 (LTSC) or newer.' }),
    'connection-lost': () => ({ title: 'Connection lost', what: 'The connection to Excel broke; nothing was finished.', fix: 'Try again; if that fails, close and reopen the pane.' }),
    'no-new-workbook': () => ({ title: 'No new workbook was opened', what: 'This Excel opened no new workbook for the add-in; this one is unchanged.', fix: 'On the web, allow pop-ups and try again; or make a blank workbook yourself, open Self-evaluation in it, choose the framework and make the input sheets there.' }),
    'framework-sheet-faulty': ({ sheet, reasons = [] }) => ({ title: 'Errors in the scoring standard', what: `${sheetEn(sheet)} has ${reasons.length} errors; nothing was done: ${reasons.slice(0, 3).join('; ')}.`, fix: 'Correct these cells and try again.' }),
    unknown: ({ halfDone, sheet }) =>
      halfDone
        ? { title: 'Interrupted', what: `Writing failed and could not be taken back: ${sheetEn(sheet)} may be incomplete.`, fix: 'Delete that sheet and score again; other sheets are unchanged.' }
        : { title: 'Something went wrong', what: 'Nothing was finished; the workbook is unchanged.', fix: 'Try again; if that fails, copy the diagnostic for support.' },
  },
};
