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
    steps: ['已有预算执行、决算、三公等表格：点「识别现有表格」，核对找到的数据后接受，原表不改动。', '从空白开始：点「生成填报表」，在本工作簿中新增填报表，原有内容不动；也可以在新工作簿中生成。', '定性指标在「自评打分」表中打分；数据齐了点「评分」。'],
    make: '生成填报表',
    makeSample: '生成示例',
    making: '正在生成…',
  },
  en: {
    title: 'No self-evaluation data yet',
    steps: ['With tables of your own: recognise them, look at what was found and accept; your sheets stay as they are.', 'From nothing: make the input sheets here, where what exists is not touched, or in a new workbook.', 'People score the qualitative indicators on 「自评打分」; then score.'],
    make: 'Make input sheets',
    makeSample: 'Make the sample',
    making: 'Making…',
  },
};
