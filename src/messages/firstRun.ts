/** What the pane says over a workbook without any input. */
import type { Catalogue } from './language';

interface FirstRunMessages {
  readonly title: string;
  readonly steps: readonly string[];
  readonly make: string;
  readonly makeSample: string;
  readonly making: string;
}

export const firstRunMessages: Catalogue<FirstRunMessages> = {
  'zh-CN': {
    title: '还没有找到自评数据',
    steps: ['点「生成填报表」，在本工作簿中新增已定义名称的填报表，原有内容不动。', '填写数据；定性指标在「自评打分」表中打分。', '填好后点「评分」。已有自己的数据表时，也可为单元格定义名称（如「三公预算」），再点「重新检查」。'],
    make: '生成填报表',
    makeSample: '生成示例',
    making: '正在生成…',
  },
  en: {
    title: 'No self-evaluation data yet',
    steps: ['Make the input sheets: new sheets with all names defined; nothing of yours is touched.', 'Fill them in; people score the qualitative indicators on 「自评打分」.', 'Then score. With tables of your own, define names for their cells, such as 「三公预算」 or ThreePublicBudget, and check again.'],
    make: 'Make input sheets',
    makeSample: 'Make the sample',
    making: 'Making…',
  },
};
