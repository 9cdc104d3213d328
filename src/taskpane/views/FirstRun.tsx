/** Nothing was found yet: how to begin, and the input sheets on a click; loaded when there is nothing. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { firstRunMessages } from '../../messages/firstRun';
import type { Scoring } from '../state/useScoring';
import { useLanguage, useWords } from '../state/words';
import { NewWorkbook } from '../template/NewWorkbook';

interface FirstRunProps {
  readonly scoring: Scoring;
  readonly onRecognise: () => void;
}

export function FirstRun({ scoring, onRecognise }: FirstRunProps) {
  const { readiness } = useWords();
  const words = firstRunMessages[useLanguage()];
  const [isMaking, setMaking] = useState(false);

  async function make(kind: 'blank' | 'sample'): Promise<void> {
    setMaking(true);
    await scoring.makeInputSheets(kind);
    setMaking(false);
  }

  return (
    <section className="card" aria-labelledby="first-run">
      <h2 id="first-run">{words.title}</h2>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={isMaking} onClick={onRecognise}>
          {readiness.recognise}
        </Button>
        <Button disabledFocusable={isMaking} onClick={() => void make('blank')}>
          {isMaking ? words.making : words.make}
        </Button>
        <Button disabledFocusable={isMaking} onClick={() => void make('sample')}>
          {words.makeSample}
        </Button>
        <Button appearance="subtle" onClick={() => void scoring.check()}>
          {readiness.check}
        </Button>
      </div>
      <NewWorkbook scoring={scoring} />
    </section>
  );
}
