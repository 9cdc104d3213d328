/** Two frameworks, or one in two years, side by side: what differs. */
import { useEffect, useState } from 'react';
import { frameworkChoiceMessages } from '../../messages/frameworkChoice';
import { differencesBetween } from '../../scoring/frameworks/difference';
import type { FrameworkEntry } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { nameIn } from '../../scoring/wording/figures';
import { frameworkWithId } from '../../workbook/frameworks/choice';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { DifferenceList } from './DifferenceList';

interface ComparisonProps {
  readonly entries: readonly FrameworkEntry[];
  readonly first: string;
  readonly second: string;
  readonly attempt: Attempt;
}

export function Comparison({ entries, first, second, attempt }: ComparisonProps) {
  const words = frameworkChoiceMessages[useLanguage()].comparison;
  const [ids, setIds] = useState({ from: first, to: second });
  const [pair, setPair] = useState<readonly [Framework, Framework] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void attempt(async () => {
      const [before, after] = await Promise.all([frameworkWithId(ids.from), frameworkWithId(ids.to)]);
      if (isCurrent) setPair(before && after ? [before, after] : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt, ids]);
  return (
    <section aria-labelledby="comparison">
      <h3 id="comparison">{words.title}</h3>
      <div className="filters two">
        <Side label={words.from} entries={entries} value={ids.from} onChange={(from) => setIds({ ...ids, from })} />
        <Side label={words.to} entries={entries} value={ids.to} onChange={(to) => setIds({ ...ids, to })} />
      </div>
      {pair && (
        <>
          <p role="status">{words.counted({ count: differencesBetween(...pair).length })}</p>
          <DifferenceList before={pair[0]} after={pair[1]} />
        </>
      )}
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly entries: readonly FrameworkEntry[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Side({ label, entries, value, onChange }: SideProps) {
  const language = useLanguage();
  return (
    <label>
      <span className="quiet">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {entries.map(({ id, title, titleEn }) => (
          <option key={id} value={id}>
            {nameIn({ name: title, nameEn: titleEn ?? null }, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
