/** One indicator that a person decides: its items, whether it applies, and saving, which nothing incomplete passes. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { judgementMessages } from '../../messages/judgements';
import { exactly, exactText, fromExactText, subtract } from '../../scoring/exact/ratio';
import type { Framework } from '../../scoring/frameworks/model';
import { NOT_APPLICABLE, problemsOf, type Entry } from '../../scoring/judgements/entries';
import type { TargetResult } from '../../scoring/scorecard/model';
import { nameIn } from '../../scoring/wording/figures';
import type { Change, JudgedIndicator, SaveOutcome } from '../../workbook/judgements/model';
import { useLanguage } from '../state/words';
import type { OnSelect } from '../views/CellLink';
import { Conflict } from './Conflict';
import { ItemFields } from './ItemFields';
import { useDrafts } from './useDrafts';

interface IndicatorFormProps {
  readonly judged: JudgedIndicator;
  readonly framework: Framework;
  readonly missedTargets: readonly TargetResult[];
  readonly startsOpen: boolean;
  readonly onSave: (changes: readonly Change[]) => Promise<SaveOutcome | null>;
  readonly onSelect: OnSelect;
}

export function IndicatorForm({ judged, framework, missedTargets, startsOpen, onSave, onSelect }: IndicatorFormProps) {
  const language = useLanguage();
  const words = judgementMessages[language];
  const { before, drafts, edit, editAll, rebase } = useDrafts(judged.items);
  const [isChecked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [indicator] = judged.items.map(({ asked }) => asked.indicator);
  if (!indicator) return null;

  const isExcluded = drafts.some(({ score }) => score === NOT_APPLICABLE);
  const problems = judged.items.map(({ asked }, index) => problemsOf(asked, drafts[index] ?? NOTHING, framework));
  const isSound = problems.every((found) => found.every(({ severity }) => severity === 'warning' || severity === 'note'));
  const rest = exactText(subtract(subtract(exactly(framework.total), fromExactText(judged.othersExcluded)), exactly(indicator.maximum)));

  const save = async (against: readonly Entry[]) => {
    setChecked(true);
    setOutcome(null);
    if (!isSound) return;
    const told = await onSave(judged.items.map(({ asked }, index) => ({ asked, before: against[index] ?? NOTHING, after: drafts[index] ?? NOTHING })));
    if (told?.state === 'saved') rebase(drafts);
    setOutcome(told);
  };
  const exclude = (excluded: boolean) => editAll(drafts.map((draft) => ({ ...draft, score: excluded ? NOT_APPLICABLE : '' })));
  return (
    <details className="judged" open={startsOpen}>
      <summary>
        {nameIn({ name: indicator.name, nameEn: indicator.nameEn ?? null }, language)} <span className="quiet">{words.outOf(indicator)}</span>{' '}
        <span className="tag">{isExcluded ? words.state.notApplicable : words.state.scored({ scored: drafts.filter(({ score }) => score !== '').length, items: drafts.length })}</span>
      </summary>
      <p className="quiet">{indicator.standard}</p>
      {framework.notApplicable !== 'refused' && (
        <label className="toggle">
          <input type="checkbox" checked={isExcluded} onChange={(event) => exclude(event.currentTarget.checked)} />
          {words.notApplicable}
        </label>
      )}
      {isExcluded && <p className="quiet">{words.rescaled({ maximum: indicator.maximum, rest, total: framework.total })}</p>}
      {judged.items.map((item, index) => (
        <ItemFields
          key={item.asked.item?.id ?? ''}
          item={item}
          draft={drafts[index] ?? NOTHING}
          problems={isChecked ? (problems[index] ?? []) : []}
          isExcluded={isExcluded}
          missedTargets={item.asked.facts === undefined ? [] : missedTargets}
          onEdit={(change) => edit(index, change)}
          onSelect={onSelect}
        />
      ))}
      <p>
        <Button size="small" appearance="primary" onClick={() => void save(before)}>
          {words.save}
        </Button>
      </p>
      <p role="status">
        {isChecked && !isSound && <span className="fault">{words.fix}</span>}
        {outcome?.state === 'saved' && words.saved(outcome)}
        {outcome?.state === 'no-column' && <span className="fault">{words.noColumn(outcome)}</span>}
      </p>
      {outcome?.state === 'changed' && (
        <Conflict
          before={before}
          now={outcome.now}
          onKeepMine={() => {
            const theirs = outcome.now.map(({ entry }) => entry);
            rebase(theirs);
            void save(theirs);
          }}
          onTakeTheirs={() => {
            const theirs = outcome.now.map(({ entry }) => entry);
            rebase(theirs);
            editAll(theirs);
            setOutcome(null);
          }}
        />
      )}
    </details>
  );
}

const NOTHING: Entry = { score: '', reason: '', evidence: '' };
