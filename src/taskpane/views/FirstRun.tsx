/** Nothing was found yet: how to begin, and the input sheets on a click. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scoring } from '../state/useScoring';
import { useWords } from '../state/words';

export function FirstRun({ scoring }: { readonly scoring: Scoring }) {
  const { firstRun, readiness } = useWords();
  const [isMaking, setMaking] = useState(false);

  async function make(kind: 'blank' | 'sample'): Promise<void> {
    setMaking(true);
    await scoring.makeInputSheets(kind);
    setMaking(false);
  }

  return (
    <section className="card" aria-labelledby="first-run">
      <h2 id="first-run">{firstRun.title}</h2>
      <ol className="steps">
        {firstRun.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={isMaking} onClick={() => void make('blank')}>
          {isMaking ? firstRun.making : firstRun.make}
        </Button>
        <Button disabledFocusable={isMaking} onClick={() => void make('sample')}>
          {firstRun.makeSample}
        </Button>
        <Button appearance="subtle" onClick={() => void scoring.check()}>
          {readiness.check}
        </Button>
      </div>
    </section>
  );
}
