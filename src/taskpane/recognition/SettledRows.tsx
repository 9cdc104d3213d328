/** Inputs that are bound already, and those that no cell was found for. */
import { recognitionMessages } from '../../messages/recognition';
import type { InputReadiness } from '../../workbook';
import { useLanguage, useWords } from '../state/words';
import { CellLink } from '../views/CellLink';
import { Cells } from './Choices';
import { boundOf, chosenOf, isAmount, isOtherReading } from './entries';
import { ReadingValue } from './ReadingValue';
import type { RowProps } from './ReviewRow';
import { RowAction } from './RowAction';
import { UnitSelect } from './UnitSelect';

interface SettledProps extends RowProps {
  /** What the name gives now; `null` before it was read. */
  readonly readiness: InputReadiness | null;
}

export function BoundRow({ entry, readiness, recognition, onSelect }: SettledProps) {
  const words = recognitionMessages[useLanguage()];
  const paneWords = useWords();
  const { input } = entry.item;
  const cell = readiness?.cell ?? null;
  const other = isOtherReading(entry) ? chosenOf(entry) : null;
  const shown = readiness?.input.shape === 'table' ? paneWords.readiness.rows({ count: readiness.shown }) : (readiness?.shown ?? '');
  return (
    <li className="reading settled">
      <div className="reading-head">
        <span className="reading-name">{input}</span>
        <span className="reading-value">
          <span className="number">{shown}</span>
          {isAmount(entry) && <UnitSelect label={words.unitOf({ input })} value={boundOf(entry)?.unit ?? null} none={words.byWorkbook} onChange={(unit) => void recognition.giveBoundUnit(input, unit)} />}
        </span>
      </div>
      <div className="row">
        <span className="reading-place">{cell !== null && <CellLink cell={cell} onSelect={onSelect} />}</span>
        <RowAction input={input} label={words.pick} title={words.pickHint({ input })} onClick={() => void recognition.pick(input)} />
      </div>
      {other && (
        <div className="row">
          <span className="quiet">
            {words.otherReading} <Cells addresses={other.cells.addresses} onSelect={onSelect} /> <ReadingValue input={input} {...other} unit={other.candidate.unit?.unit ?? null} onUnit={null} />
          </span>
          <RowAction input={input} label={words.repoint} isOff={recognition.isBinding} onClick={() => void recognition.accept(entry)} />
        </div>
      )}
    </li>
  );
}

export function MissingRow({ entry, readiness, recognition }: SettledProps) {
  const words = recognitionMessages[useLanguage()];
  const paneWords = useWords();
  const { input } = entry.item;
  const users = readiness?.usedBy ?? [];
  return (
    <li className="reading">
      <div className="row">
        <span className="reading-name">{input}</span>
        <RowAction input={input} label={words.pick} title={words.pickHint({ input })} onClick={() => void recognition.pick(input)} />
      </div>
      {users.length > 0 && <p className="quiet">{paneWords.readiness.usedBy({ indicators: users.map(({ name }) => name) })}</p>}
    </li>
  );
}
