/** 「评分」, and how far it is. Progress shows only when it takes long enough to be noticed. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Scoring } from '../state/useScoring';
import { useWords } from '../state/words';

const NOTICED_AFTER_MS = 300;

export function ScoreButton({ scoring }: { readonly scoring: Scoring }) {
  const words = useWords();
  const { step, outcome, isOutdated, waitsForCellEdit, readiness } = scoring;
  const isBusy = step !== null;
  const showsProgress = useAfter(isBusy, NOTICED_AFTER_MS);
  const text = outcome ? words.scoreAgain : words.score;
  return (
    <div className="score-action">
      <Button appearance="primary" size="large" className="score-button" disabledFocusable={isBusy || readiness === null} onClick={() => void scoring.score()}>
        {showsProgress && step ? <span className="busy">{words.steps[step]}</span> : text}
      </Button>
      <label className="toggle" title={words.formulasMeaning}>
        <input type="checkbox" checked={scoring.content === 'formulas'} disabled={isBusy} onChange={(event) => scoring.setContent(event.currentTarget.checked ? 'formulas' : 'values')} />
        {words.inFormulas}
      </label>
      {waitsForCellEdit && <p role="status">{words.finishEditing}</p>}
      {!isBusy && outcome && isOutdated && (
        <p role="status" className="outdated">
          {words.outdated}
        </p>
      )}
    </div>
  );
}

/** True once `on` has been true for so long. */
function useAfter(on: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    setPassed(false);
    if (!on) return undefined;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [on, milliseconds]);
  return passed && on;
}
