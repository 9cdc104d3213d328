/** 「提分」: what would win points back, and the total as others may round it; loaded when its view is opened. */
import { useEffect, useState } from 'react';
import { liftMessages } from '../../messages/lift';
import type { Framework } from '../../scoring/frameworks/model';
import { nameIn } from '../../scoring/wording/figures';
import { liftSentences } from '../../scoring/wording/lift';
import { adviseWorkbook, type AdviceOutcome } from '../../workbook/advise';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { ViewHead } from '../views/ViewHead';

interface AdviceViewProps {
  readonly framework: Framework;
  /** Runs work in the workbook; a failure is told above the view. */
  readonly attempt: Attempt;
}

export function AdviceView({ framework, attempt }: AdviceViewProps) {
  const language = useLanguage();
  const words = liftMessages[language];
  const [outcome, setOutcome] = useState<AdviceOutcome | null>(null);
  const advise = () => attempt(async () => setOutcome(await adviseWorkbook(framework)));
  useEffect(() => void advise(), [framework]);

  return (
    <>
      <section aria-labelledby="advice">
        <ViewHead id="advice" title={words.title} actions={[{ label: words.refresh, onClick: advise }]} />
        {outcome && <AdviceList outcome={outcome} framework={framework} />}
      </section>
      {outcome && (
        <section aria-labelledby="conventions">
          <h2 id="conventions">{words.conventionsTitle}</h2>
          <p className="quiet">{words.conventionsIntro}</p>
          <ul>
            {outcome.totals.map(({ id, total, rating, isInForce }) => (
              <li key={id} className="row input">
                <span>
                  {words.conventions[id]}
                  {isInForce && <span className="tag">{words.inForce}</span>}
                </span>
                <span className="number">
                  {total} {rating}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function AdviceList({ outcome, framework }: { readonly outcome: AdviceOutcome; readonly framework: Framework }) {
  const language = useLanguage();
  const words = liftMessages[language];
  return (
    <>
      <p className="quiet" role="status">
        {outcome.advice.length === 0 ? words.nothing : words.intro} {outcome.open > 0 && words.unscored}
      </p>
      <ul>
        {outcome.advice.map(({ result, lost, lift }) => (
          <li key={result.id} className="indicator">
            <div className="indicator-line">
              <span>{nameIn(result, language)}</span>
              <span className="tag error">{words.lost({ deduction: lost })}</span>
            </div>
            {liftSentences(lift, framework, outcome.inputs, language).map((sentence, index) => (
              <p key={index} className="reason">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
