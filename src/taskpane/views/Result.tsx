/** The result of a score; loaded with the first one. */
import type { ScoreOutcome } from '../../workbook';
import type { OnSelect } from './CellLink';
import { IndicatorList } from './IndicatorList';
import { ProblemList } from './ProblemList';
import { TotalView } from './TotalView';

export function Result({ outcome, onSelect }: { readonly outcome: ScoreOutcome; readonly onSelect: OnSelect }) {
  return (
    <>
      <TotalView outcome={outcome} onSelect={onSelect} />
      <ProblemList problems={outcome.scorecard.problems} onSelect={onSelect} />
      <IndicatorList outcome={outcome} onSelect={onSelect} />
    </>
  );
}
