/** The unit of all amounts of a sheet, put right at once: a question where no sheet says it, else folded away. */
import { useState } from 'react';
import { recognitionMessages } from '../../messages/recognition';
import { CORE_AMOUNT_UNIT, type AmountUnit } from '../../scoring/inputs/readNumber';
import { useLanguage } from '../state/words';
import { sheetsOf } from './entries';
import { UnitSelect } from './UnitSelect';
import type { RecognitionState } from './useRecognition';

export function SheetUnits({ recognition }: { readonly recognition: RecognitionState }) {
  const words = recognitionMessages[useLanguage()];
  const { told, silent } = sheetsOf(recognition.entries);
  return (
    <>
      {silent.length > 0 && (
        <section className="group" aria-labelledby="silent-sheets">
          <h2 id="silent-sheets">{words.askUnits}</h2>
          <p className="quiet">{words.askUnitsHint}</p>
          <SheetList sheets={silent} assumed={CORE_AMOUNT_UNIT} recognition={recognition} />
        </section>
      )}
      {told.length > 0 && (
        <details className="group">
          <summary>{words.sheetUnits}</summary>
          <p className="quiet">{words.sheetUnitsHint}</p>
          <SheetList sheets={told} assumed={null} recognition={recognition} />
        </details>
      )}
    </>
  );
}

interface SheetListProps {
  readonly sheets: readonly string[];
  /** The unit that they are taken in for want of a sign; `null` where each amount has its own. */
  readonly assumed: AmountUnit | null;
  readonly recognition: RecognitionState;
}

function SheetList({ sheets, assumed, recognition }: SheetListProps) {
  const words = recognitionMessages[useLanguage()];
  const [given, setGiven] = useState<ReadonlyMap<string, AmountUnit | null>>(new Map());
  return (
    <ul>
      {sheets.map((sheet) => (
        <li key={sheet} className="row input">
          <span>{sheet}</span>
          <UnitSelect
            label={words.unitOfSheet({ sheet })}
            value={given.get(sheet) ?? assumed}
            none={assumed === null ? words.asFound : undefined}
            onChange={(unit) => {
              setGiven(new Map(given).set(sheet, unit));
              recognition.giveSheetUnit(sheet, unit);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
