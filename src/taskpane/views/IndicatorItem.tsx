/** One indicator: name, points, who decided, the reason; its parts, numbers and source cells when it is opened. */
import { resultMessages } from '../../messages/result';
import type { Framework } from '../../scoring/frameworks/model';
import type { IndicatorResult } from '../../scoring/scorecard/model';
import { basisLabel, reasonText } from '../../scoring/wording';
import type { ScoreOutcome } from '../../workbook';
import { useLanguage } from '../state/words';
import { IndicatorTrace } from '../trace/IndicatorTrace';
import { CellLink, type OnSelect } from './CellLink';

interface ItemProps {
  readonly indicator: IndicatorResult;
  readonly outcome: ScoreOutcome;
  readonly framework: Framework;
  readonly onSelect: OnSelect;
  /** Opens its form; `null` when no person decides it. */
  readonly onJudge: (() => void) | null;
}

export function IndicatorItem({ indicator, outcome, framework, onSelect, onJudge }: ItemProps) {
  const language = useLanguage();
  const { indicators: words } = resultMessages[language];
  const cell = outcome.sheet.scoreCells[indicator.id];
  const keptReason = outcome.sheet.kept.find((entry) => entry.indicator === indicator.id && entry.what === 'reason')?.kept;
  const lost = indicator.deduction !== null && /[1-9]/.test(indicator.deduction);
  return (
    <li className={lost || indicator.state === 'not-scored' ? 'indicator lost' : 'indicator'}>
      <div className="indicator-line">
        <span className="indicator-name">{cell === undefined ? indicator.name : <CellLink cell={cell} onSelect={onSelect}>{indicator.name}</CellLink>}</span>
        <span className="number">
          {indicator.state === 'scored' && indicator.score !== null
            ? words.points({ score: indicator.score, maximum: indicator.maximum })
            : indicator.state === 'not-scored'
              ? words.notScored
              : words.notApplicable}
        </span>
      </div>
      <p className="tags">
        {lost && <span className="tag error">{words.lost({ deduction: indicator.deduction })}</span>}
        {indicator.basis !== null && <span className="tag">{basisLabel(indicator.basis, language)}</span>}
        {indicator.overruled !== null && indicator.overruled.computed !== null && <span className="tag warning">{words.overruled({ computed: indicator.overruled.computed })}</span>}
        {keptReason !== undefined && <span className="tag warning">{words.keptReason}</span>}
        {onJudge && (
          <button type="button" className="link" onClick={onJudge}>
            {words.judge}
          </button>
        )}
        {indicator.unconfirmed && <span className="tag">{words.unconfirmed}</span>}
      </p>
      <Reason text={keptReason ?? reasonText(indicator, language)} />
      <details>
        <summary>{words.details}</summary>
        <IndicatorTrace indicator={indicator} framework={framework} onSelect={onSelect} />
      </details>
    </li>
  );
}

function Reason({ text }: { readonly text: string }) {
  return text === '' ? null : <p className="reason">{text}</p>;
}
