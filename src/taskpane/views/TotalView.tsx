/** The total with its rating, and each first-level indicator as a bar. A partial total says so. */
import { resultMessages } from '../../messages/result';
import type { ScoreOutcome } from '../../workbook';
import { nameIn, rescalingText } from '../../scoring/wording';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from './CellLink';

interface TotalProps {
  readonly outcome: ScoreOutcome;
  readonly onSelect: OnSelect;
  readonly onUndo: (() => void) | null;
}

export function TotalView({ outcome, onSelect, onUndo }: TotalProps) {
  const language = useLanguage();
  const words = resultMessages[language];
  const { total, indicators, sections } = outcome.scorecard;
  const open = indicators.filter(({ state }) => state === 'not-scored').length;
  const scored = indicators.filter(({ state }) => state === 'scored').length;
  const rescaling = rescalingText(total, language);
  const moved = outcome.sheet.moved.flatMap((move) => {
    const indicator = indicators.find(({ id }) => id === move.indicator);
    return indicator ? [{ ...move, name: nameIn(indicator, language) }] : [];
  });
  const { changed } = outcome.sheet;
  const totalCell = outcome.sheet.scoreCells['#total'];
  const written = words.total.written({ sheet: outcome.sheet.name, created: outcome.sheet.created });
  return (
    <section className="card total" aria-labelledby="total">
      <h2 id="total" className="quiet">
        {words.total.title}
      </h2>
      <p className="total-line">
        <span className={total.complete ? 'total-score' : 'total-score partial'}>{total.score}</span>
        <span className="total-of">{words.total.outOf({ maximum: total.maximum })}</span>
        {total.rating !== null && <span className="rating">{words.total.rating({ rating: total.rating })}</span>}
        {total.complete && <span className="quiet">{words.total.lost({ deduction: total.deduction })}</span>}
      </p>
      {!total.complete && <p className="partial-note">{words.total.partial({ scored, open, maximum: total.scoredMaximum })}</p>}
      {rescaling !== '' && <p className="quiet">{rescaling}</p>}
      <ul className="sections">
        {sections.map(({ name, score, maximum }) => (
          <li key={name}>
            <span>{name}</span>
            <meter className="bar" min={0} max={Number(maximum)} value={Number(score)} aria-label={name} />
            <span className="number">
              {score} / {maximum}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {totalCell === undefined ? written : <CellLink cell={totalCell} onSelect={onSelect}>{written}</CellLink>}
        {outcome.sheet.kept.length > 0 && ` · ${words.total.kept({ count: outcome.sheet.kept.length })}`}
      </p>
      <Changes
        title={words.total.changed({ count: changed.length })}
        rows={changed.map(({ input, item, before, after, isTable }) => [
          `${input}${item === null ? '' : ` ${item}`}`,
          isTable ? words.total.tableChanged : words.total.fromTo({ before: before ?? words.total.none, after: after ?? words.total.none }),
        ])}
      />
      <Changes
        title={words.total.moved({ count: moved.length })}
        rows={moved.map(({ before, after, name }) => [name, words.total.fromTo({ before: before ?? words.indicators.notScored, after: after ?? words.indicators.notScored })])}
      />
      {outcome.undo && onUndo && (
        <p>
          <button type="button" className="link quiet" onClick={onUndo}>
            {words.total.undo}
          </button>
        </p>
      )}
      <p className="unseen" aria-live="polite">
        {words.total.announce({ score: total.score, maximum: total.maximum, rating: total.rating, open })}
      </p>
    </section>
  );
}

/** What is otherwise than at the last Score, folded away; nothing when all is as it was. */
function Changes({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [name: string, change: string])[] }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {rows.map(([name, change]) => (
          <li key={name} className="row">
            <span>{name}</span>
            <span className="number">{change}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
