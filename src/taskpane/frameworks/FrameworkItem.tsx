/** One framework of the list, and what can be done with it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { frameworkChoiceMessages } from '../../messages/frameworkChoice';
import type { FrameworkEntry } from '../../scoring/frameworks/library';
import { nameIn } from '../../scoring/wording/figures';
import { useLanguage } from '../state/words';

interface ItemProps {
  readonly entry: FrameworkEntry;
  readonly isInUse: boolean;
  readonly isImported: boolean;
  readonly onChoose: () => void;
  readonly onCompare: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

export function FrameworkItem({ entry, isInUse, isImported, onChoose, onCompare, onExport, onRemove }: ItemProps) {
  const language = useLanguage();
  const words = frameworkChoiceMessages[language];
  const [asksRemoval, setAsksRemoval] = useState(false);
  const { scope } = entry;
  const title = nameIn({ name: entry.title, nameEn: entry.titleEn ?? null }, language);
  return (
    <li className="framework-item">
      <p>
        {title}
        {isInUse && <span className="tag">{words.inUse}</span>}
        {isImported && <span className="tag">{words.imported}</span>}
      </p>
      <p className="quiet">{[scope.year === undefined ? words.filters.anyYear : String(scope.year), scope.type].join(' · ')}</p>
      {asksRemoval ? (
        <p>
          <Button size="small" onClick={onRemove}>
            {words.reallyRemove({ title })}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsksRemoval(false)}>
            {words.cancel}
          </Button>
        </p>
      ) : (
        <p className="framework-actions">
          {!isInUse && <Action label={words.choose} of={title} onClick={onChoose} />}
          {!isInUse && <Action label={words.compare} of={title} onClick={onCompare} />}
          <Action label={words.export} of={title} onClick={onExport} />
          {isImported && !isInUse && <Action label={words.remove} of={title} onClick={() => setAsksRemoval(true)} />}
        </p>
      )}
    </li>
  );
}

/** A list has many buttons of the same words: each says aloud whose it is. */
function Action({ label, of, onClick }: { readonly label: string; readonly of: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link" aria-label={`${label} ${of}`} onClick={onClick}>
      {label}
    </button>
  );
}
