/** The cells that an input may be in, to choose one of them. */
import { recognitionMessages } from '../../messages/recognition';
import { useLanguage } from '../state/words';
import { splitAddress } from '../../workbook/host/addresses';
import { CellLink, type OnSelect } from '../views/CellLink';
import type { Entry } from './entries';
import { ReadingValue } from './ReadingValue';
import { whyText } from './whyText';

interface ChoicesProps {
  readonly entry: Entry;
  readonly onChoose: (choice: number) => void;
  readonly onSelect: OnSelect;
}

export function Choices({ entry, onChoose, onSelect }: ChoicesProps) {
  const language = useLanguage();
  const words = recognitionMessages[language];
  const { item, choice } = entry;
  return (
    <fieldset className="choices">
      <legend className="unseen">{words.actionFor({ action: words.choices, input: item.input })}</legend>
      {item.candidates.map((candidate, index) => {
        const cells = item.cells[index];
        if (!cells) return null;
        // The others stand beside it: that they fit as well goes without saying.
        const { reasons, doubts } = whyText({ ...candidate, why: candidate.why.filter(({ kind }) => kind !== 'rival') }, cells, language);
        return (
          <div key={cells.addresses.join(' ')} className="choice">
            <label>
              <input type="radio" name={`choice-${item.input}`} checked={choice === index} onChange={() => onChoose(index)} />
              <ReadingValue input={item.input} candidate={candidate} cells={cells} unit={candidate.unit?.unit ?? null} onUnit={null} />
            </label>
            <p className="quiet">
              <Cells addresses={cells.addresses} onSelect={onSelect} /> {words.confidence[candidate.confidence]}
            </p>
            <p className="quiet">{[...reasons, ...doubts].join(words.between)}</p>
          </div>
        );
      })}
    </fieldset>
  );
}

/** Links to the cells of a reading; a sheet is named once for those that follow each other on it. */
export function Cells({ addresses, onSelect }: { readonly addresses: readonly string[]; readonly onSelect: OnSelect }) {
  return addresses.map((address, index) => {
    const { sheet, cells } = splitAddress(address);
    const before = addresses[index - 1];
    const isSameSheet = before !== undefined && splitAddress(before).sheet === sheet;
    return (
      <span key={address}>
        {index > 0 && ' '}
        <CellLink cell={address} onSelect={onSelect}>
          {isSameSheet ? cells : address}
        </CellLink>
      </span>
    );
  });
}
