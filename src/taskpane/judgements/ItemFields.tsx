/** One item: its score by tick, grade, answer or points, its reason and its evidence, with what is wrong told at the field. */
import { useId } from 'react';
import { judgementMessages } from '../../messages/judgements';
import { compare, exactly } from '../../scoring/exact/ratio';
import type { Entry } from '../../scoring/judgements/entries';
import type { Problem } from '../../scoring/problems';
import type { TargetResult } from '../../scoring/scorecard/model';
import { nameIn, targetTexts } from '../../scoring/wording/figures';
import { problemText } from '../../scoring/wording/problem';
import type { JudgedItem } from '../../workbook/judgements/model';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from '../views/CellLink';
import { ScoreChoice } from './ScoreChoice';

interface ItemProps {
  readonly item: JudgedItem;
  readonly draft: Entry;
  readonly problems: readonly Problem[];
  readonly isExcluded: boolean;
  readonly missedTargets: readonly TargetResult[];
  readonly onEdit: (change: Partial<Entry>) => void;
  readonly onSelect: OnSelect;
}

export function ItemFields({ item: { asked, cell }, draft, problems, isExcluded, missedTargets, onEdit, onSelect }: ItemProps) {
  const language = useLanguage();
  const words = judgementMessages[language];
  const id = useId();
  const { name, nameEn } = asked.item ?? asked.indicator;
  const title = nameIn({ name, nameEn: nameEn ?? null }, language);
  const needsReason = problems.some(({ code }) => code === 'judgement-without-reason' || code === 'not-applicable-without-reason');
  return (
    <fieldset className="item" aria-describedby={`${id}-faults`}>
      <legend>
        {asked.item ? title : words.score} <span className="quiet">{words.outOf(asked)}</span> {cell !== null && <CellLink cell={cell} onSelect={onSelect} />}
      </legend>
      {missedTargets.length > 0 && (
        <div className="quiet">
          {words.missedTargets}
          <ul>
            {missedTargets.map((target) => (
              <li key={target.cell ?? target.name}>{words.missedTarget(targetTexts(target))}</li>
            ))}
          </ul>
        </div>
      )}
      {!isExcluded && <ScoreChoice asked={asked} name={id} title={title} score={draft.score} isWrong={problems.some(({ code }) => code !== 'judgement-without-reason')} onScore={(score) => onEdit({ score })} />}
      <label>
        <span className="quiet">{isBelowFull(draft.score, asked.maximum) ? words.reasonNeeded : words.reason}</span>
        <textarea rows={2} value={draft.reason} aria-label={`${words.reason} ${title}`} aria-invalid={needsReason} onChange={(event) => onEdit({ reason: event.currentTarget.value })} />
      </label>
      <label>
        <span className="quiet">{words.evidence}</span>
        <input type="text" value={draft.evidence} aria-label={`${words.evidence} ${title}`} onChange={(event) => onEdit({ evidence: event.currentTarget.value })} />
      </label>
      <div id={`${id}-faults`}>
        {problems.map((found) => {
          const { what, fix } = problemText(found, language);
          return (
            <p key={found.code} className="fault">
              {what}。{fix}
            </p>
          );
        })}
      </div>
    </fieldset>
  );
}

function isBelowFull(score: string, maximum: string): boolean {
  return /^\d{1,15}(?:\.\d{1,15})?$/.test(score) && compare(exactly(score), exactly(maximum)) < 0;
}
