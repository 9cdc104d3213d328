/** 「可修正的数据」: what can be mended, before and after, with why; a person ticks what is to be done. Loaded with the checks. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fixMessages } from '../../messages/fixes';
import type { Framework } from '../../scoring/frameworks/model';
import type { DataFix } from '../../scoring/inputs/fixes';
import { problemText } from '../../scoring/wording';
import { applyFixes, previewFixes, undoFixes, type FixOutcome } from '../../workbook/fixes/fixes';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from '../views/CellLink';
import { ViewHead } from '../views/ViewHead';

interface FixListProps {
  readonly framework: Framework;
  /** Runs work in the workbook; a failure is told above the view. */
  readonly attempt: Attempt;
  readonly onSelect: OnSelect;
  /** The workbook has other data now. */
  readonly onChanged: () => Promise<void>;
}

export function FixList({ framework, attempt, onSelect, onChanged }: FixListProps) {
  const words = fixMessages[useLanguage()];
  const [fixes, setFixes] = useState<readonly DataFix[] | null>(null);
  const [chosen, setChosen] = useState<readonly DataFix[]>([]);
  const [outcome, setOutcome] = useState<FixOutcome | null>(null);
  const [isUndone, setUndone] = useState(false);

  const preview = async () => {
    const found = await previewFixes(framework);
    setFixes(found);
    setChosen(found.filter(({ confidence }) => confidence === 'safe'));
  };
  const look = () =>
    attempt(async () => {
      setOutcome(null);
      setUndone(false);
      await preview();
    });
  const apply = () =>
    attempt(async () => {
      setUndone(false);
      setOutcome(await applyFixes(chosen));
      await preview();
      await onChanged();
    });
  const undo = () =>
    attempt(async () => {
      await undoFixes(outcome?.undo ?? []);
      setOutcome(null);
      setUndone(true);
      await preview();
      await onChanged();
    });
  useEffect(() => void look(), [framework]);

  // Two fixes of one cell are alternatives: choosing one drops the other.
  const toggle = (fix: DataFix) => setChosen(chosen.includes(fix) ? chosen.filter((other) => other !== fix) : [...chosen.filter(({ cell }) => cell !== fix.cell), fix]);
  const count = (confidence: DataFix['confidence']) => fixes?.filter((fix) => fix.confidence === confidence).length ?? 0;
  return (
    <section aria-labelledby="fixes">
      <ViewHead
        id="fixes"
        title={words.title}
        actions={[
          { label: words.look, onClick: look },
          { label: words.apply, isOff: chosen.length === 0, onClick: apply },
        ]}
      />
      <p className="quiet" role="status">
        {outcome && `${words.done({ made: outcome.made.length, refused: outcome.refused.map(({ cell }) => cell) })} `}
        {isUndone && `${words.undone} `}
        {fixes && (fixes.length === 0 ? words.nothing : words.counts({ safe: count('safe'), ask: count('ask') }))}
      </p>
      {outcome && outcome.undo.length > 0 && (
        <Button size="small" onClick={() => void undo()}>
          {words.undo}
        </Button>
      )}
      <ul className="problems">
        {fixes?.map((fix, index) => (
          <FixItem key={index} fix={fix} isChosen={chosen.includes(fix)} onToggle={() => toggle(fix)} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
}

interface FixItemProps {
  readonly fix: DataFix;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onSelect: OnSelect;
}

function FixItem({ fix, isChosen, onToggle, onSelect }: FixItemProps) {
  const language = useLanguage();
  const words = fixMessages[language];
  const shown = (content: DataFix['from'] | DataFix['to']) => (content === null ? words.empty : fix.kind === 'unit' ? words.unit({ unit: String(content) }) : String(content));
  const [from, to] = [shown(fix.from), shown(fix.to)];
  return (
    <li className={`problem ${fix.confidence === 'ask' ? 'ask' : 'note'}`}>
      <p>
        <label>
          <input type="checkbox" checked={isChosen} onChange={onToggle} aria-label={words.choose({ input: fix.input, from, to })} /> {fix.input}{' '}
          <span className="number">
            {from} → {to}
          </span>
        </label>{' '}
        <span className={fix.confidence === 'ask' ? 'tag ask' : 'tag note'}>{words.confidence[fix.confidence]}</span>
      </p>
      <p className="quiet">
        {problemText(fix.problem, language).what} <CellLink cell={fix.cell} onSelect={onSelect} />
      </p>
    </li>
  );
}
