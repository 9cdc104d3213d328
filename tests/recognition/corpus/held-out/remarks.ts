/** Figures in notes, in the texts of a form, and in tables that lie on their side. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const NOTES_WITH_FIGURES: CorpusCase = {
  name: 'notes-with-figures',
  about: 'items with a text of several figures in the next cell: budget, adjustment and reallocation of the year; a rate and a document number between',
  sheets: [
    sheet('情况说明', { unit: '万元' }, `
      北渡县供销合作社联合社 @单位名称 | 2024年度预算执行情况说明 @评价年度=2024
      收支预算 | 年初预算收入486.20万元，其中财政拨款收入470.20万元、非财政拨款收入16.00万元；年初预算支出486.20万元，其中基本支出356.20万元，项目支出130.00万元。 @年初预算收入=486.20 @年初财政拨款收入=470.20 @年初非财政拨款收入=16.00 @年初预算支出=486.20 @年初基本支出=356.20 @年初项目支出=130.00
      预算调整 | 调整后预算支出为541.75万元（北财预〔2024〕38号），其中基本支出361.75万元、项目支出180.00万元。 @调整后预算支出=541.75 @调整后基本支出=361.75 @调整后项目支出=180.00
      预算调剂 | 年度内预算调剂金额9.60万元，占预算总规模的1.77%。 @调剂金额=9.60
      结转结余 | 上年末结转结余8.15万元，年末结转结余6.42万元。 @上年结转结余=8.15 @年末结转结余=6.42
    `),
  ],
};

const ONE_RECORD: CorpusCase = {
  name: 'one-record-lying-on-its-side',
  about: 'an export with one record: a column for each fact, the unit in each header, a code first and the date of filing last',
  sheets: [
    sheet('sheet1', {}, `
      填报编码 | 单位名称 | 评价年度 | 年初预算支出（元） | 调整后预算支出（元） | 三公经费预算（元） | 三公经费支出（元） | 日常公用经费预算（元） | 日常公用经费决算（元） | 编制人数（人） | 在编人数（人） | 编外人数（人） | 填报日期
      'BD2024-0117 | 北渡县融媒体中心 @单位名称 | 2024 @评价年度 | 12406800.00 @年初预算支出:元 | 13218450.00 @调整后预算支出:元 | 96000.00 @三公预算:元 | 88215.40 @三公支出:元 | 612000.00 @日常公用预算:元 | 598330.72 @日常公用决算:元 | 58 @编制人数 | 55 @在编人数 | 21 @编外人数 | {2025-02-18}
    `),
  ],
};

export const REMARKS: readonly CorpusCase[] = [NOTES_WITH_FIGURES, ONE_RECORD];
