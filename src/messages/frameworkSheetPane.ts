/** What the pane says of the workbook's sheet 「评分标准」. */
import type { Catalogue } from './language';

interface FrameworkSheetPaneMessages {
  readonly title: string;
  readonly edit: string;
  readonly go: string;
  readonly check: string;
  readonly none: string;
  inForce(p: { sheet: string; edited: boolean | null }): string;
  faulty(p: { sheet: string; count: number }): string;
  scoredBy(p: { sheet: string; edited: boolean | null }): string;
}

const stateZh = (edited: boolean | null) => (edited === null ? '' : edited ? '，已修改' : '，未修改');
const stateEn = (edited: boolean | null) => (edited === null ? '' : edited ? ', edited' : ', unedited');

export const frameworkSheetPaneMessages: Catalogue<FrameworkSheetPaneMessages> = {
  'zh-CN': {
    title: '评分标准表',
    edit: '编辑评分标准',
    go: '转到评分标准表',
    check: '重新检查',
    none: '可把当前指标体系写成工作表「评分标准」，在表中直接修改；此后按该表评分。',
    inForce: ({ sheet, edited }) => `本工作簿按工作表「${sheet}」评分${stateZh(edited)}。删除该表即恢复所选的指标体系。`,
    faulty: ({ sheet, count }) => `工作表「${sheet}」有 ${count} 处错误，改正后才能评分：`,
    scoredBy: ({ sheet, edited }) => `按工作表「${sheet}」评分${stateZh(edited)}`,
  },
  en: {
    title: 'Sheet of the standard',
    edit: 'Edit the standard',
    go: 'Go to the sheet',
    check: 'Check again',
    none: 'The framework can be written as a sheet 「评分标准」 and changed there; scores then go by that sheet.',
    inForce: ({ sheet, edited }) => `This workbook is scored by sheet “${sheet}”${stateEn(edited)}. Without that sheet the chosen framework is used again.`,
    faulty: ({ sheet, count }) => `Sheet “${sheet}” has ${count} errors; correct them before scoring:`,
    scoredBy: ({ sheet, edited }) => `Scored by sheet “${sheet}”${stateEn(edited)}`,
  },
};
