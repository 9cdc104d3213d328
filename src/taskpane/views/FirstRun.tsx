/** Nothing was found yet: what the add-in needs, in three lines. */
import { Button } from '@fluentui/react-components';
import { useWords } from '../state/words';

export function FirstRun({ onCheck }: { readonly onCheck: () => void }) {
  const { firstRun, readiness } = useWords();
  return (
    <section className="card" aria-labelledby="first-run">
      <h2 id="first-run">{firstRun.title}</h2>
      <ol className="steps">
        {firstRun.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button appearance="primary" onClick={onCheck}>
        {readiness.check}
      </Button>
    </section>
  );
}
