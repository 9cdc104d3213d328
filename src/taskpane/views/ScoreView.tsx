/** The score: the button, the result, and the inputs that it needs. */
import { lazy, Suspense } from 'react';
import type { Scoring } from '../state/useScoring';
import { ReadinessView } from './ReadinessView';
import { ScoreButton } from './ScoreButton';

const FirstRun = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-first-run" */ './FirstRun')).FirstRun }));
const Result = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-result" */ './Result')).Result }));

interface ScoreViewProps {
  readonly scoring: Scoring;
  /** Looks for the inputs in the workbook's own tables. */
  readonly onRecognise: () => void;
  /** Opens the form of an indicator that a person decides. */
  readonly onJudge: (indicator: string) => void;
}

export function ScoreView({ scoring, onRecognise, onJudge }: ScoreViewProps) {
  const { readiness, outcome, select } = scoring;
  const check = () => void scoring.check();
  if (readiness !== null && outcome === null && readiness.inputs.every(({ state }) => state === 'missing')) {
    return (
      <Suspense fallback={null}>
        <FirstRun scoring={scoring} onRecognise={onRecognise} />
      </Suspense>
    );
  }
  return (
    <>
      <ScoreButton scoring={scoring} />
      {outcome && (
        <Suspense fallback={null}>
          <Result outcome={outcome} onSelect={select} onJudge={onJudge} onUndo={scoring.isOutdated ? null : () => void scoring.undo()} />
        </Suspense>
      )}
      {readiness && <ReadinessView readiness={readiness} startsOpen={outcome === null} onCheck={check} onRecognise={onRecognise} onSelect={select} />}
    </>
  );
}
