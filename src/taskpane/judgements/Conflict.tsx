/** Rows that somebody changed in the sheet while the form was open: both are shown, and a person says which stands. */
import { Button } from '@fluentui/react-components';
import { judgementMessages } from '../../messages/judgements';
import type { Asked } from '../../scoring/judgements/asked';
import { ENTRY_COLUMNS, type Entry } from '../../scoring/judgements/entries';
import { nameIn } from '../../scoring/wording/figures';
import { useLanguage } from '../state/words';

interface ConflictProps {
  readonly before: readonly Entry[];
  readonly now: readonly { readonly asked: Asked; readonly entry: Entry }[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function Conflict({ before, now, onKeepMine, onTakeTheirs }: ConflictProps) {
  const language = useLanguage();
  const words = judgementMessages[language];
  const shown = (text: string) => (text === '' ? words.blank : text);
  return (
    <div role="alert" className="conflict">
      <p>{words.changed}</p>
      <ul>
        {now
          .filter(({ entry }, index) => ENTRY_COLUMNS.some((column) => entry[column] !== before[index]?.[column]))
          .map(({ asked, entry }) => {
            const { name, nameEn } = asked.item ?? asked.indicator;
            return <li key={name}>{words.inTheSheet({ name: nameIn({ name, nameEn: nameEn ?? null }, language), score: shown(entry.score), reason: shown(entry.reason), evidence: shown(entry.evidence) })}</li>;
          })}
      </ul>
      <p>
        <Button size="small" onClick={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button size="small" appearance="subtle" onClick={onTakeTheirs}>
          {words.takeTheirs}
        </Button>
      </p>
    </div>
  );
}
