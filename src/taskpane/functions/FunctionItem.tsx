/** One function: what it does, its arguments, an example, its errors, and the button that inserts it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ERROR_HELP, type FunctionEntry } from '../../functions/catalogue';
import { functionListMessages } from '../../messages/functionList';
import { useLanguage } from '../state/words';

interface FunctionItemProps {
  readonly entry: FunctionEntry;
  readonly onInsert: (formula: string, isRate: boolean) => Promise<string | null>;
}

export function FunctionItem({ entry, onInsert }: FunctionItemProps) {
  const language = useLanguage();
  const words = functionListMessages[language];
  const [isInserting, setInserting] = useState(false);
  const [insertedAt, setInsertedAt] = useState<string | null>(null);
  const { example } = entry;
  const shown = typeof example.shown === 'string' ? example.shown : example.shown?.[language];

  async function insert(): Promise<void> {
    setInserting(true);
    setInsertedAt(await onInsert(example.formula, entry.family === 'rates'));
    setInserting(false);
  }

  return (
    <li className="function">
      <details>
        <summary>
          <code>{entry.id}</code> {entry.title[language]}
        </summary>
        <p>{entry.description[language]}</p>
        <dl className="details">
          <dt>{words.syntax}</dt>
          <dd>
            <code>{syntaxOf(entry, language)}</code>
          </dd>
          <dt>{words.arguments}</dt>
          {entry.parameters.map(({ name, description, optional }) => (
            <dd key={name.en}>
              <b>{name[language]}</b>
              {optional && <span className="tag">{words.optional}</span>} {description[language]}
            </dd>
          ))}
          <dt>{words.result}</dt>
          <dd>{entry.result[language]}</dd>
          <dt>{words.example}</dt>
          <dd>
            <code>{example.formula}</code>
          </dd>
          <dd>{shown === undefined ? example.note[language] : words.shows({ shown, note: example.note[language] })}</dd>
          {entry.remarks && <dt>{words.remarks}</dt>}
          {entry.remarks?.map((remark) => <dd key={remark.en}>{remark[language]}</dd>)}
        </dl>
        <Button size="small" disabledFocusable={isInserting} onClick={() => void insert()}>
          {isInserting ? words.inserting : words.insert}
        </Button>
        <p className="quiet" role="status">
          {insertedAt !== null && words.inserted({ cell: insertedAt })}
        </p>
        <details>
          <summary>{words.errors}</summary>
          <dl className="details">
            {entry.errors.map(({ code, excel }) => (
              <div key={code} className="function-error">
                <dt>{code === 'cell-error' ? words.asItself : <code>{excel}</code>}</dt>
                <dd>
                  {ERROR_HELP[code].when[language]}
                  <br />
                  {ERROR_HELP[code].fix[language]}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </details>
    </li>
  );
}

function syntaxOf({ id, parameters }: FunctionEntry, language: keyof FunctionEntry['title']): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const text = repeating ? `${name[language]}…` : name[language];
    return optional ? `[${text}]` : text;
  });
  return `=${id}(${names.join(', ')})`;
}
