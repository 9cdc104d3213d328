/** What the page says in a plain browser, outside Office. */
import type { Catalogue } from './language';

interface OutsideOfficeMessages {
  readonly title: string;
  readonly body: string;
}

export const outsideOfficeMessages: Catalogue<OutsideOfficeMessages> = {
  'zh-CN': { title: '请在 Excel 中使用', body: '这是一个 Excel 加载项。请在 Excel 的「开始」选项卡点「绩效自评」打开；没有 Excel 时，可以使用自带的工作台。' },
  en: { title: 'Open this in Excel', body: 'This is an Excel add-in. Open it by Self-evaluation on the Home tab; without Excel, use the workbench that comes with it.' },
};
