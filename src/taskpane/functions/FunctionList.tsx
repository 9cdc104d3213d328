/** Every custom function, to be searched, read about and put into a cell; loaded when its view is opened. */
import { useState } from 'react';
import { FUNCTIONS } from '../../functions/catalogue';
import { functionListMessages } from '../../messages/functionList';
import { useLanguage } from '../state/words';
import { FunctionItem } from './FunctionItem';
import { functionsMatching } from './search';
import './functions.css';

const FAMILIES = ['rates', 'scores', 'tables'] as const;

interface FunctionListProps {
  /** Puts a formula into the selected cell and returns the cell; `null` when it failed, which is then told elsewhere. */
  readonly onInsert: (formula: string, isRate: boolean) => Promise<string | null>;
}

export function FunctionList({ onInsert }: FunctionListProps) {
  const words = functionListMessages[useLanguage()];
  const [query, setQuery] = useState('');
  const found = functionsMatching(FUNCTIONS, query);
  return (
    <section aria-labelledby="functions">
      <h2 id="functions" className="unseen">
        {words.title}
      </h2>
      <p className="quiet">{words.intro}</p>
      <input className="search" type="search" value={query} placeholder={words.search} aria-label={words.search} onChange={(event) => setQuery(event.currentTarget.value)} />
      <p className="quiet" role="status">
        {found.length === 0 ? words.none : words.found({ count: found.length })}
      </p>
      {FAMILIES.map((family) => {
        const ofFamily = found.filter((entry) => entry.family === family);
        if (ofFamily.length === 0) return null;
        return (
          <div key={family}>
            <h3>{words.families[family]}</h3>
            <ul>
              {ofFamily.map((entry) => (
                <FunctionItem key={entry.id} entry={entry} onInsert={onInsert} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
