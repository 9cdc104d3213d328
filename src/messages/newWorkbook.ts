/** What the pane says about input sheets in a new workbook. */
import type { Catalogue } from './language';

interface NewWorkbookMessages {
  /** Before the two links. */
  readonly lead: string;
  readonly blank: string;
  readonly sample: string;
  /** What the links are called where nothing stands before them. */
  readonly blankInNew: string;
  readonly sampleInNew: string;
  readonly making: string;
  opened(p: { withStandard: boolean }): string;
}

export const newWorkbookMessages: Catalogue<NewWorkbookMessages> = {
  'zh-CN': {
    lead: '在新工作簿中生成：',
    blank: '填报表',
    sample: '示例',
    blankInNew: '在新工作簿中生成填报表',
    sampleInNew: '在新工作簿中生成示例',
    making: '正在生成新工作簿…',
    opened: ({ withStandard }) => `已打开新工作簿，请在其中填写并评分；本工作簿没有改动。${withStandard ? '现行评价指标体系已随「评分标准」表带去。' : ''}`,
  },
  en: {
    lead: 'New workbook:',
    blank: 'input sheets',
    sample: 'sample',
    blankInNew: 'Make input sheets in a new workbook',
    sampleInNew: 'Make the sample in a new workbook',
    making: 'Making the new workbook…',
    opened: ({ withStandard }) => `A new workbook is open: fill it in and score there. This one is unchanged.${withStandard ? ' The framework went along as the sheet 「评分标准」.' : ''}`,
  },
};
