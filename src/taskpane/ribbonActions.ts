/** What the ribbon's buttons do without the pane being open. The manifest names these actions. */
import { associateRibbonAction, chosenFramework } from '../workbook';
import { scoringCode, today } from './state/useScoring';

export const RIBBON_ACTIONS = ['scoreWorkbook'] as const;

/** Connects the ribbon. A run that fails is told by the pane, which opens with the same state when a person looks. */
export function associateRibbonActions(onFailure: (error: unknown) => void): void {
  associateRibbonAction('scoreWorkbook', async () => {
    try {
      const { scoreWorkbook } = await scoringCode();
      await scoreWorkbook({ framework: await chosenFramework(), date: today(), language: 'zh-CN' });
    } catch (error) {
      onFailure(error);
    }
  });
}
