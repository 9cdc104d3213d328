/** Labels and values in one cell, and prose in other words than the published report's. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const LABEL_IN_THE_CELL: CorpusCase = {
  name: 'label-and-value-in-one-cell',
  about: 'each cell holds 「label：value unit」, two beside each other, as when a form was copied out of a text document',
  sheets: [
    sheet('简表', {}, `
      部门名称：石桥县气象局 @单位名称=石桥县气象局 | 评价年度：2024年 @评价年度=2024
      年初预算支出：512.60万元 @年初预算支出:万元=512.60 | 调整后预算支出：538.14万元 @调整后预算支出:万元=538.14
      “三公”经费预算：8.20万元 @三公预算:万元=8.20 | “三公”经费决算：6.95万元 @三公支出:万元=6.95
      编制数：22人 @编制人数=22 | 在编人员：21人 @在编人数=21
      编外人员：3人 @编外人数=3 | 离退休人员：17人
      固定资产原值：1,046.30万元 @固定资产原值:万元=1,046.30 | 在用：1,031.75万元 @在用固定资产:万元=1,031.75
      公众满意度：95.4% @服务对象满意度=95.4% | 自评得分：93.5分
    `),
  ],
};

const OTHER_WORDS: CorpusCase = {
  name: 'prose-in-yuan',
  about: 'a report in other words: amounts in 元 with separators, full-width digits, last year beside this year, persons and assets',
  sheets: [
    sheet('自评情况', { unit: '元' }, `
      一、基本情况
      清源县档案馆2024年核定编制26名，年末实有在编人员25名，另有编外聘用人员4名。 @单位名称=清源县档案馆 @评价年度=2024 @编制人数=26 @在编人数=25 @编外人数=4
      二、预算安排及执行
      2024年年初预算支出6,480,200.00元，其中基本支出4,120,200.00元、项目支出2,360,000.00元；年中追加312,000.00元，调整后预算支出6,792,200.00元。 @评价年度=2024 @年初预算支出=6,480,200.00 @年初基本支出=4,120,200.00 @年初项目支出=2,360,000.00 @调整后预算支出=6,792,200.00
      “三公”经费预算５２０００元，实际支出４１８６０.５０元，比上年的46,210.00元减少4,349.50元。 @三公预算=５２０００ @三公支出=４１８６０.５０
      三、资产管理
      年末固定资产原值9,630,512.88元，其中在用固定资产9,588,312.88元，闲置42,200.00元。 @固定资产原值=9,630,512.88 @在用固定资产=9,588,312.88
      四、满意度
      发放问卷200份，回收192份，服务对象满意度为96.35%。 @服务对象满意度=96.35%
    `),
  ],
};

export const FIGURES_IN_TEXT: readonly CorpusCase[] = [LABEL_IN_THE_CELL, OTHER_WORDS];
