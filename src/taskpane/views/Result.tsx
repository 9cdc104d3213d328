/** The result of a score; loaded with the first one. */
import type { Framework } from '../../scoring/frameworks/model';
import type { ScoreOutcome } from '../../workbook';
import type { OnSelect } from './CellLink';
import { IndicatorList } from './IndicatorList';
import { ProblemList } from './ProblemList';
import { TotalView } from './TotalView';
import './result.css';

interface ResultProps {
  readonly outcome: ScoreOutcome;
  readonly framework: Framework;
  readonly onSelect: OnSelect;
  readonly onJudge: (indicator: string) => void;
  /** `null` when the workbook has changed since. */
  readonly onUndo: (() => void) | null;
}

export function Result({ outcome, framework, onSelect, onJudge, onUndo }: ResultProps) {
  return (
    <>
      <TotalView outcome={outcome} onSelect={onSelect} onUndo={onUndo} />
      <ProblemList problems={outcome.scorecard.problems} onSelect={onSelect} />
      <IndicatorList outcome={outcome} framework={framework} onSelect={onSelect} onJudge={onJudge} />
    </>
  );
}
