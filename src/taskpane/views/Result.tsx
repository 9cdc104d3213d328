/** The result of a score; loaded with the first one. */
import { frameworkSheetPaneMessages } from '../../messages/frameworkSheetPane';
import type { ScoreOutcome } from '../../workbook';
import { useLanguage } from '../state/words';
import type { OnSelect } from './CellLink';
import { IndicatorList } from './IndicatorList';
import { ProblemList } from './ProblemList';
import { TotalView } from './TotalView';
import './result.css';

interface ResultProps {
  readonly outcome: ScoreOutcome;
  readonly onSelect: OnSelect;
  readonly onJudge: (indicator: string) => void;
  /** `null` when the workbook has changed since. */
  readonly onUndo: (() => void) | null;
}

export function Result({ outcome, onSelect, onJudge, onUndo }: ResultProps) {
  const { sheet, edited, framework } = outcome.standard;
  const language = useLanguage();
  return (
    <>
      <TotalView outcome={outcome} onSelect={onSelect} onUndo={onUndo} />
      {sheet !== null && <p className="quiet">{frameworkSheetPaneMessages[language].scoredBy({ sheet, edited })}</p>}
      <ProblemList problems={outcome.scorecard.problems} onSelect={onSelect} />
      <IndicatorList outcome={outcome} framework={framework} onSelect={onSelect} onJudge={onJudge} />
    </>
  );
}
