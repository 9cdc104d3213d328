/** Which inputs are there: problems first, everything else by group, each a link to its cell. */
import { lazy, Suspense } from 'react';
import type { InputGroup } from '../../scoring/inputs/catalogue';
import type { InputReadiness, Readiness } from '../../workbook';
import { useWords } from '../state/words';
import { CellLink, type OnSelect } from './CellLink';
import { ViewHead } from './ViewHead';

const InputTrouble = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-input-trouble" */ './InputTrouble')).InputTrouble }));

interface ReadinessProps {
  readonly readiness: Readiness;
  readonly startsOpen: boolean;
  readonly onCheck: () => void;
  readonly onRecognise: () => void;
  readonly onSelect: OnSelect;
}

export function ReadinessView({ readiness, startsOpen, onCheck, onRecognise, onSelect }: ReadinessProps) {
  const words = useWords();
  const { inputs } = readiness;
  const found = inputs.filter(({ state }) => state === 'found').length;
  const troubled = inputs.filter(isTrouble);
  const count = (wanted: InputReadiness['state']) => troubled.filter(({ state }) => state === wanted).length;
  const [missing, blank, unreadable] = [count('missing'), count('blank'), count('unreadable')];
  const groups = [...new Set(inputs.map(({ input }) => input.group))];
  return (
    <section aria-labelledby="readiness">
      <ViewHead id="readiness" title={words.readiness.title} actions={[{ label: words.readiness.recognise, onClick: onRecognise }, { label: words.readiness.check, onClick: onCheck }]} />
      <p className={missing + unreadable > 0 ? 'counts lost' : 'counts'}>
        {words.readiness.counts({ found, missing, blank, unreadable })}
        {troubled.length === 0 && ` · ${words.readiness.allWell}`}
      </p>
      {troubled.length > 0 && (
        <ul className="inputs">
          {troubled.map((input) => (
            <InputItem key={input.input.name} readiness={input} onRecognise={onRecognise} onSelect={onSelect} />
          ))}
        </ul>
      )}
      <details open={startsOpen && troubled.length === 0}>
        <summary>{words.readiness.counts({ found, missing: 0, blank: 0, unreadable: 0 })}</summary>
        {groups.map((group) => (
          <InputGroupView key={group} group={group} inputs={inputs.filter((input) => input.input.group === group && !isTrouble(input))} onSelect={onSelect} />
        ))}
      </details>
    </section>
  );
}

function isTrouble({ state, needed }: InputReadiness): boolean {
  return state === 'unreadable' || (needed && state !== 'found');
}

function InputGroupView({ group, inputs, onSelect }: { readonly group: InputGroup; readonly inputs: readonly InputReadiness[]; readonly onSelect: OnSelect }) {
  const words = useWords();
  if (inputs.length === 0) return null;
  return (
    <>
      <h3>{words.groups[group]}</h3>
      <ul className="inputs">
        {inputs.map((input) => (
          <InputItem key={input.input.name} readiness={input} onSelect={onSelect} />
        ))}
      </ul>
    </>
  );
}

interface InputItemProps {
  readonly readiness: InputReadiness;
  /** Offered where the name's cells are gone. */
  readonly onRecognise?: () => void;
  readonly onSelect: OnSelect;
}

function InputItem({ readiness, onRecognise, onSelect }: InputItemProps) {
  const words = useWords();
  const { input, state, cell, shown, usedBy, problem } = readiness;
  const value = state === 'found' ? (input.shape === 'table' ? words.readiness.rows({ count: shown }) : shown) : words.readiness.states[state];
  const trouble = isTrouble(readiness);
  return (
    <li className={trouble ? 'input lost' : 'input'}>
      <div className="row">
        <span>
          {cell === null ? input.name : <CellLink cell={cell} onSelect={onSelect}>{input.name}</CellLink>}
          {!trouble && state !== 'found' && <span className="quiet"> {words.readiness.optional}</span>}
        </span>
        <span className="number value" title={shown}>
          {value}
        </span>
      </div>
      {problem && state === 'unreadable' && (
        <Suspense fallback={null}>
          <InputTrouble problem={problem} />
        </Suspense>
      )}
      {problem?.code === 'name-broken' && onRecognise && (
        <button type="button" className="link" onClick={onRecognise}>
          {words.readiness.again}
        </button>
      )}
      {trouble && state === 'missing' && <p className="quiet">{words.readiness.expected({ name: input.name })}</p>}
      {trouble && usedBy.length > 0 && <p className="quiet">{words.readiness.usedBy({ indicators: usedBy.map(({ name }) => name) })}</p>}
    </li>
  );
}
