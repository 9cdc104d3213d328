/** Every indicator with its score, what it lost and why. */
import { useState } from 'react';
import { resultMessages } from '../../messages/result';
import type { Framework } from '../../scoring/frameworks/model';
import { askedOf } from '../../scoring/judgements/asked';
import type { IndicatorResult } from '../../scoring/scorecard/model';
import type { ScoreOutcome } from '../../workbook';
import { useLanguage } from '../state/words';
import type { OnSelect } from './CellLink';
import { IndicatorItem } from './IndicatorItem';

interface ListProps {
  readonly outcome: ScoreOutcome;
  readonly framework: Framework;
  readonly onSelect: OnSelect;
  readonly onJudge: (indicator: string) => void;
}

export function IndicatorList({ outcome, framework, onSelect, onJudge }: ListProps) {
  const { indicators: words } = resultMessages[useLanguage()];
  const [onlyDeductions, setOnlyDeductions] = useState(false);
  const asked = new Set(askedOf(framework).map(({ indicator }) => indicator.id));
  const shown = outcome.scorecard.indicators.filter((indicator) => !onlyDeductions || losesPoints(indicator));
  return (
    <section aria-labelledby="indicators">
      <div className="list-head">
        <h2 id="indicators">{words.title}</h2>
        <label className="toggle">
          <input type="checkbox" checked={onlyDeductions} onChange={(event) => setOnlyDeductions(event.currentTarget.checked)} />
          {words.onlyDeductions}
        </label>
      </div>
      {shown.length === 0 && <p className="quiet">{words.noDeductions}</p>}
      <ul className="indicators">
        {shown.map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} outcome={outcome} framework={framework} onSelect={onSelect} onJudge={asked.has(indicator.id) ? () => onJudge(indicator.id) : null} />
        ))}
      </ul>
    </section>
  );
}

function losesPoints({ state, deduction }: IndicatorResult): boolean {
  return state === 'not-scored' || (deduction !== null && /[1-9]/.test(deduction));
}
