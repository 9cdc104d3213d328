/** What an indicator's score rests on: the standard, its parts, the numbers, the cells. */
import { pointsText } from '../../scoring/wording/figures';
import type { IndicatorResult, MeasureResult } from '../../scoring/scorecard/model';
import { useWords } from '../state/words';
import { CellLink, type OnSelect } from './CellLink';

export function IndicatorDetails({ indicator, onSelect }: { readonly indicator: IndicatorResult; readonly onSelect: OnSelect }) {
  const { indicators: words } = useWords();
  const known = indicator.measures.filter(({ state }) => state === 'known');
  const cells = indicator.sources.filter(({ cell }) => cell !== null);
  return (
    <dl className="details">
      <dt>{words.standard}</dt>
      <dd>{indicator.standard}</dd>
      {indicator.parts.length > 1 && (
        <>
          <dt>{words.parts}</dt>
          {indicator.parts.map((part) => (
            <dd key={part.id} className="row">
              <span>{part.name}</span>
              <span className="number">{part.points === null ? words.notScored : words.points({ score: pointsText(part.points), maximum: part.maximum })}</span>
            </dd>
          ))}
        </>
      )}
      {known.length > 0 && (
        <>
          <dt>{words.measures}</dt>
          {known.map((measure) => (
            <dd key={measure.id} className="row">
              <span>{measure.name}</span>
              <span className="number">{calculation(measure)}</span>
            </dd>
          ))}
        </>
      )}
      {cells.length > 0 && (
        <>
          <dt>{words.sources}</dt>
          {cells.map(({ input, cell }) => (
            <dd key={`${input} ${cell}`} className="row">
              <span>{input}</span>
              {cell !== null && <CellLink cell={cell} onSelect={onSelect} />}
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

/** `13.07 ÷ 13.45 = 97.17%`; a number that was given as it is stands alone. */
function calculation({ numerator, denominator, display }: MeasureResult): string {
  const isPlain = numerator === null || denominator === null || denominator === '1' || numerator.includes('/');
  return isPlain ? (display ?? '') : `${numerator} ÷ ${denominator} = ${display ?? ''}`;
}
