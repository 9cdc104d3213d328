/** One input of the review list: the reading, why, and what can be done with it. */
import { recognitionMessages } from '../../messages/recognition';
import { useLanguage } from '../state/words';
import type { OnSelect } from '../views/CellLink';
import { Cells, Choices } from './Choices';
import { chosenOf, isAmount, unitOf, type Entry } from './entries';
import { ReadingValue } from './ReadingValue';
import { RowAction } from './RowAction';
import type { RecognitionState } from './useRecognition';
import { whyText } from './whyText';

export interface RowProps {
  readonly entry: Entry;
  readonly recognition: RecognitionState;
  readonly onSelect: OnSelect;
}

export function ReviewRow({ entry, recognition, onSelect }: RowProps) {
  const words = recognitionMessages[useLanguage()];
  const { item, state } = entry;
  const { input } = item;
  const chosen = chosenOf(entry);
  if (state === 'rejected') {
    return (
      <li className="reading settled row">
        <span className="quiet">{input}</span>
        <span className="reading-actions">
          <span className="quiet">{words.rejected}</span>
          <RowAction input={input} label={words.restore} onClick={() => recognition.restore(input)} />
        </span>
      </li>
    );
  }
  const isAccepted = state === 'accepted';
  return (
    <li className={isAccepted ? 'reading settled' : 'reading'}>
      <div className="reading-head">
        <span className="reading-name">{input}</span>
        {chosen && <ReadingValue input={input} {...chosen} unit={unitOf(entry)} onUnit={isAccepted || !isAmount(entry) ? null : (given) => recognition.giveUnit(input, given)} />}
      </div>
      {isAccepted ? (
        <div className="row">
          <span className="reading-place">{chosen && <Cells addresses={chosen.cells.addresses} onSelect={onSelect} />}</span>
          <span className="tag">{words.done}</span>
        </div>
      ) : (
        <OpenReading entry={entry} recognition={recognition} onSelect={onSelect} />
      )}
    </li>
  );
}

/** Where it was found and how surely, what speaks for it and against it, and the ways out. */
function OpenReading({ entry, recognition, onSelect }: RowProps) {
  const language = useLanguage();
  const words = recognitionMessages[language];
  const { item, group } = entry;
  const { input, bound } = item;
  const chosen = chosenOf(entry);
  const { reasons, doubts } = chosen ? whyText(chosen.candidate, chosen.cells, language) : { reasons: [], doubts: [] };
  const choices = item.candidates.length > 1 && <Choices entry={entry} onChoose={(choice) => recognition.choose(input, choice)} onSelect={onSelect} />;
  const accept = chosen && <RowAction input={input} label={words.accept} isOff={recognition.isBinding} onClick={() => void recognition.accept(entry)} />;
  const reject = <RowAction input={input} label={words.reject} onClick={() => recognition.reject(input)} />;
  const pick = <RowAction input={input} label={words.pick} title={words.pickHint({ input })} onClick={() => void recognition.pick(input)} />;
  const was = bound?.state === 'broken' && <span className="quiet">{words.refersTo({ cell: bound.refersTo })}</span>;
  if (group === 'choose' && !entry.isPicked) {
    return (
      <>
        {choices}
        <p className="reading-actions">
          {accept}
          {pick}
          {reject}
        </p>
      </>
    );
  }
  return (
    <>
      <div className="reading-line">
        <span className="reading-place">
          {chosen && <Cells addresses={chosen.cells.addresses} onSelect={onSelect} />}
          <ConfidenceTag entry={entry} />
          {was}
        </span>
        <span className="reading-actions">
          {accept}
          {reject}
        </span>
      </div>
      {doubts.map((doubt) => (
        <p key={doubt} className="doubt">
          {doubt}
        </p>
      ))}
      <details className="why">
        <summary>{reasons.length > 0 ? reasons.join(words.between) : words.otherCell}</summary>
        {choices}
        <p className="reading-actions">{pick}</p>
      </details>
    </>
  );
}

function ConfidenceTag({ entry }: { readonly entry: Entry }) {
  const words = recognitionMessages[useLanguage()];
  const confidence = chosenOf(entry)?.candidate.confidence;
  if (confidence === undefined) return null;
  if (entry.isPicked && entry.choice === 0) return <span className="tag">{words.byPerson}</span>;
  return <span className={confidence === 'low' ? 'tag warning' : 'tag'}>{words.confidence[confidence]}</span>;
}
