/** What a workbook is scored by: its sheet 「评分标准」 where it has one, else the framework that was chosen. */
import type { Language } from '../../../messages/language';
import type { Framework } from '../../../scoring/frameworks/model';
import type { FrameworkInForce, FrameworkSheetBlock } from './queue';

/**
 * The framework in force. What can't be read of the sheet stops it: a score by another standard would mislead.
 * @throws WorkbookError with the cells that are wrong
 */
export async function frameworkInForce(block: FrameworkSheetBlock | null, chosen: Framework, language: Language): Promise<FrameworkInForce> {
  if (!block) return { framework: chosen, sheet: null, edited: false };
  const { soundFramework } = await import(/* webpackChunkName: "on-demand-framework-sheet-reader" */ './read');
  return soundFramework(block, language);
}
