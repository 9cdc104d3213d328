/** Taking a framework from a JSON file into the workbook; every fault is told, and nothing is replaced unasked. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { frameworkChoiceMessages } from '../../messages/frameworkChoice';
import type { FrameworkFault } from '../../scoring/frameworks/faults';
import { nameIn } from '../../scoring/wording/figures';
import { frameworkFaultLine } from '../../scoring/wording/fault';
import { importFramework, type ImportOutcome } from '../../workbook/frameworks/imported';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { DifferenceList } from './DifferenceList';

export function ImportForm({ attempt, onImported }: { readonly attempt: Attempt; readonly onImported: () => void }) {
  const words = frameworkChoiceMessages[useLanguage()].import;
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const take = (text: string, replace = false) =>
    attempt(async () => {
      const result = await importFramework(text, { replace });
      setOutcome(result);
      if (result.state === 'imported') onImported();
    });
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await take(await file.text());
    // The same file may be chosen again after it was put right.
    input.value = '';
  };
  return (
    <section aria-labelledby="import">
      <h3 id="import">{words.title}</h3>
      <p className="quiet">{words.hint}</p>
      <input type="file" accept=".json,application/json" aria-label={words.file} onChange={({ currentTarget }) => void read(currentTarget)} />
      {outcome && <Told outcome={outcome} onReplace={(text) => void take(text, true)} onKeep={() => setOutcome(null)} />}
    </section>
  );
}

interface ToldProps {
  readonly outcome: ImportOutcome;
  readonly onReplace: (text: string) => void;
  readonly onKeep: () => void;
}

function Told({ outcome, onReplace, onKeep }: ToldProps) {
  const language = useLanguage();
  const words = frameworkChoiceMessages[language].import;
  switch (outcome.state) {
    case 'imported':
      return (
        <div role="status">
          <p>{words.imported({ title: nameIn({ name: outcome.framework.title, nameEn: outcome.framework.titleEn ?? null }, language) })}</p>
          {outcome.warnings.length > 0 && <p>{words.warnings}</p>}
          <Faults faults={outcome.warnings} />
        </div>
      );
    case 'not-json':
      return <p role="alert">{words.notJson}</p>;
    case 'too-large':
      return <p role="alert">{words.tooLarge}</p>;
    case 'id-taken':
      return <p role="alert">{words.idTaken(outcome)}</p>;
    case 'faulty':
      return (
        <div role="alert">
          <p>{words.faulty({ count: outcome.faults.length })}</p>
          <Faults faults={outcome.faults} />
        </div>
      );
    case 'exists':
      return (
        <div role="alert">
          <p>{words.exists({ title: outcome.present.title, version: outcome.present.version })}</p>
          <DifferenceList before={outcome.present} after={outcome.framework} />
          <p>
            <Button size="small" onClick={() => onReplace(JSON.stringify(outcome.framework))}>
              {words.replace}
            </Button>
            <Button size="small" appearance="subtle" onClick={onKeep}>
              {words.keep}
            </Button>
          </p>
        </div>
      );
  }
}

function Faults({ faults }: { readonly faults: readonly FrameworkFault[] }) {
  const language = useLanguage();
  return (
    <ul className="differences">
      {faults.map((fault, index) => (
        <li key={index}>{frameworkFaultLine(fault, language)}</li>
      ))}
    </ul>
  );
}
