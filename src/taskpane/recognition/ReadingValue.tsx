/** The value of a reading as the sheet shows it, with its unit, which a person may change. */
import { recognitionMessages } from '../../messages/recognition';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import type { Candidate } from '../../scoring/recognition/model';
import type { CandidateCells } from '../../workbook/recognition/model';
import { useLanguage } from '../state/words';
import { inCoreAmount, shownValue, tableRows } from './shownValue';
import { UnitSelect } from './UnitSelect';

interface ReadingValueProps {
  readonly input: string;
  readonly candidate: Candidate;
  readonly cells: CandidateCells;
  readonly unit: AmountUnit | null;
  /** `null` where the unit is only told, and for what is no amount. */
  readonly onUnit: ((unit: AmountUnit | null) => void) | null;
}

export function ReadingValue({ input, candidate, cells, unit, onUnit }: ReadingValueProps) {
  const words = recognitionMessages[useLanguage()];
  const amount = inCoreAmount(candidate, unit);
  return (
    <span className="reading-value">
      <span className="number">{shownValue(candidate, cells) ?? words.rows({ count: tableRows(candidate) })}</span>
      {onUnit ? <UnitSelect label={words.unitOf({ input })} value={unit} none={words.byWorkbook} onChange={onUnit} /> : unit !== null && <span>{unit}</span>}
      {amount !== null && <span className="quiet number">{words.inCore({ amount })}</span>}
    </span>
  );
}
