/** By which framework the functions score, as people are told. */
import { DEFAULT_FRAMEWORK } from '../../scoring/frameworks/builtin';
import { local } from './model';

const TITLE = DEFAULT_FRAMEWORK.title;
const TITLE_EN = DEFAULT_FRAMEWORK.titleEn ?? DEFAULT_FRAMEWORK.title;

/** The framework as descriptions name it: which one it is, and that it is the default one. */
export const BY_FRAMEWORK = local(`按默认的评价指标体系（《${TITLE}》）`, `by the default framework (${TITLE_EN})`);

/**
 * A function is pure and knows its arguments alone: what the workbook chose stands in its settings or on a sheet, which
 * only a round trip for each cell could read, and a choice would not recalculate what depends on it.
 */
export const FRAMEWORK_REMARK = local(
  `函数一律按《${TITLE}》计分，与工作簿选用、导入或在「评分标准」表中修改的指标体系无关；要按工作簿的体系计分，请用「评分」按钮，需要公式的请勾选「评分表写成公式」。`,
  `Functions always score by ${TITLE_EN}, whatever the workbook chose, imported or edited on the sheet 「评分标准」. To score by the workbook’s own, use the Score button, with “Write formulas” where formulas are wanted.`,
);
