/** Choosing the framework by place, year and kind; importing, exporting and comparing. Loaded when it is opened. */
import { useState } from 'react';
import { frameworkChoiceMessages } from '../../messages/frameworkChoice';
import { FRAMEWORK_LIST, type FrameworkEntry } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { nameIn } from '../../scoring/wording/figures';
import { chosenId, frameworkWithId } from '../../workbook/frameworks/choice';
import { importedFrameworks, removeImportedFramework } from '../../workbook/frameworks/imported';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import type { OnSelect } from '../views/CellLink';
import { ViewHead } from '../views/ViewHead';
import { facetsOf, fits, groupsOf, NO_FILTER, type Filter } from './choices';
import { Comparison } from './Comparison';
import { ExportedText } from './ExportedText';
import { FrameworkFilters } from './FrameworkFilters';
import { FrameworkItem } from './FrameworkItem';
import { ImportForm } from './ImportForm';
import { StandardSheet } from './StandardSheet';
import './frameworks.css';

interface PanelProps {
  /** The one in force. */
  readonly framework: Framework;
  readonly attempt: Attempt;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  readonly onSelect: OnSelect;
}

type Opened = { readonly kind: 'comparison'; readonly with: string } | { readonly kind: 'export'; readonly framework: Framework };

export function FrameworkPanel({ framework, attempt, onChoose, onClose, onSelect }: PanelProps) {
  const language = useLanguage();
  const words = frameworkChoiceMessages[language];
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [imported, setImported] = useState(importedFrameworks);
  const entries: readonly FrameworkEntry[] = [...FRAMEWORK_LIST, ...imported];
  const isImported = (id: string) => imported.some((own) => own.id === id);
  const groups = groupsOf(entries.filter((entry) => fits(entry, filter)));
  const asked = chosenId();

  const open = (id: string) =>
    attempt(async () => {
      const found = await frameworkWithId(id);
      if (found) setOpened({ kind: 'export', framework: found });
    });
  const remove = (id: string) =>
    attempt(async () => {
      await removeImportedFramework(id);
      setImported(importedFrameworks());
      setOpened(null);
    });
  return (
    <section aria-labelledby="frameworks" className="frameworks">
      <ViewHead id="frameworks" title={words.title} actions={[{ label: words.close, onClick: onClose }]} />
      {asked !== null && !entries.some(({ id }) => id === asked) && (
        <p className="framework-note" role="status">
          {words.unknownChoice({ id: asked, used: nameIn({ name: framework.title, nameEn: framework.titleEn ?? null }, language) })}
        </p>
      )}
      <StandardSheet framework={framework} attempt={attempt} onSelect={onSelect} />
      <FrameworkFilters facets={facetsOf(entries)} filter={filter} onChange={setFilter} />
      {groups.length === 0 && <p className="quiet">{words.nothing}</p>}
      {groups.map(({ place, entries: here }) => (
        <div key={place}>
          <h3>{place === '' ? words.nationwide : place}</h3>
          <ul>
            {here.map((entry) => (
              <FrameworkItem
                key={entry.id}
                entry={entry}
                isInUse={entry.id === framework.id}
                isImported={isImported(entry.id)}
                onChoose={() => onChoose(entry.id)}
                onCompare={() => setOpened({ kind: 'comparison', with: entry.id })}
                onExport={() => void open(entry.id)}
                onRemove={() => void remove(entry.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      {opened?.kind === 'comparison' && <Comparison key={opened.with} entries={entries} first={framework.id} second={opened.with} attempt={attempt} />}
      {opened?.kind === 'export' && <ExportedText framework={opened.framework} />}
      <ImportForm attempt={attempt} onImported={() => setImported(importedFrameworks())} />
    </section>
  );
}
