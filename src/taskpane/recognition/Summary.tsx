/** The head of the review list: how far the reading is, what can be accepted at once, and what comes next. */
import { Button } from '@fluentui/react-components';
import { recognitionMessages } from '../../messages/recognition';
import { useLanguage } from '../state/words';
import { acceptable, leftOut } from './entries';
import type { RecognitionState, Told } from './useRecognition';

interface SummaryProps {
  readonly recognition: RecognitionState;
  readonly onScore: () => void;
}

export function Summary({ recognition, onScore }: SummaryProps) {
  const words = recognitionMessages[useLanguage()];
  const { entries, isBinding, outcome, review, undo } = recognition;
  if (!review) return null;
  const count = acceptable(entries).length;
  const bound = entries.filter(({ group, state }) => group === 'bound' || state === 'accepted').length;
  const left = leftOut(entries);
  const missing = entries.filter(({ group, state }) => group === 'missing' && state === 'open').length;
  return (
    <>
      {outcome && (
        <div className="accepted">
          <p>
            <strong>{words.accepted({ count: outcome.bound.length, sheet: outcome.sheet })}</strong>{' '}
            {undo && (
              <button type="button" className="link" onClick={() => void undo()}>
                {words.undo}
              </button>
            )}
          </p>
          <p className="quiet">
            {words.untouched}
            {words.stillOpen({ choose: left.choose, missing })}
          </p>
        </div>
      )}
      {count > 0 ? (
        <>
          <Button appearance="primary" size="large" className="score-button" disabledFocusable={isBinding} onClick={() => void recognition.acceptAll()}>
            {isBinding ? <span className="busy">{words.steps.binding}</span> : words.acceptAll({ count })}
          </Button>
          <p className="quiet">{words.leavesOut(left)}</p>
        </>
      ) : (
        bound > 0 && (
          <Button appearance="primary" size="large" className="score-button" disabledFocusable={isBinding} onClick={onScore}>
            {words.score}
          </Button>
        )
      )}
    </>
  );
}

/** While the workbook is read. */
export function Progress({ recognition }: { readonly recognition: RecognitionState }) {
  const words = recognitionMessages[useLanguage()];
  const { progress } = recognition;
  if (!progress) return null;
  const label = `${words.steps[progress.step]}${progress.sheet === '' ? '' : words.onSheet({ sheet: progress.sheet })}`;
  return (
    <div className="reading-progress">
      <progress max={1} value={progress.share} aria-label={words.steps[progress.step]} />
      <div className="row">
        <span className="quiet">{label}</span>
        <button type="button" className="link" onClick={recognition.cancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** What was done last. */
export function ToldText({ told }: { readonly told: Told }) {
  const words = recognitionMessages[useLanguage()];
  switch (told.kind) {
    case 'cancelled':
      return words.cancelled;
    case 'made':
      return words.made;
    case 'file-failed':
      return words.fileFailed({ file: told.file, why: words.fileFaults[told.fault] });
    case 'accepted':
      return words.acceptedOne(told);
    case 'picked':
      return words.picked(told);
    case 'pick-failed':
      return words.pickFailed({ ...told, why: words.pickFaults[told.fault] });
    case 'undone':
      return words.undone(told);
    case 'last-year':
      return told.count === 0 ? words.lastYearNothing : words.lastYearDone(told);
  }
}
