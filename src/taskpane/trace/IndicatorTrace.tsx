/** Where an indicator's score comes from: its standard and who states it, the rule, the numbers, the cells behind each. */
import { resultMessages } from '../../messages/result';
import { traceMessages } from '../../messages/trace';
import { indicatorsOf, type Framework } from '../../scoring/frameworks/model';
import type { IndicatorResult, MeasureResult, SourceCell } from '../../scoring/scorecard/model';
import { nameIn, pointsText } from '../../scoring/wording/figures';
import { ruleText } from '../../scoring/wording/rule';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from '../views/CellLink';

interface TraceProps {
  readonly indicator: IndicatorResult;
  readonly framework: Framework;
  readonly onSelect: OnSelect;
}

export function IndicatorTrace({ indicator, framework, onSelect }: TraceProps) {
  const language = useLanguage();
  const words = traceMessages[language];
  const { indicators: listWords } = resultMessages[language];
  const definition = indicatorsOf(framework).find((found) => found.indicator.id === indicator.id)?.indicator;
  const known = indicator.measures.filter(({ state }) => state === 'known');
  const ofMeasures = new Set(known.flatMap(({ sources }) => sources.map(keyOf)));
  const others = indicator.sources.filter((source) => source.cell !== null && !ofMeasures.has(keyOf(source)));
  return (
    <dl className="details">
      <dt>{words.standard}</dt>
      <dd>{indicator.standard}</dd>
      {definition?.sources.map(({ aspect, status, reference }) => (
        <dd key={aspect} className="quiet">
          {words.source({ aspect, status: words.status[status], reference: reference ?? null })}
        </dd>
      ))}
      {definition && (
        <>
          <dt>{words.rule}</dt>
          <dd>{ruleText(definition.rule, framework, language)}</dd>
        </>
      )}
      {indicator.parts.length > 1 && (
        <>
          <dt>{words.parts}</dt>
          {indicator.parts.map((part) => (
            <dd key={part.id} className="row">
              <span>{nameIn(part, language)}</span>
              <span className="number">{part.points === null ? listWords.notScored : listWords.points({ score: pointsText(part.points), maximum: part.maximum })}</span>
            </dd>
          ))}
        </>
      )}
      {known.length > 0 && (
        <>
          <dt>{words.measures}</dt>
          {known.map((measure) => (
            <dd key={measure.id}>
              <div className="row">
                <span>{nameIn(measure, language)}</span>
                <span className="number">{calculation(measure)}</span>
              </div>
              <Cells sources={measure.sources} onSelect={onSelect} />
            </dd>
          ))}
        </>
      )}
      {others.length > 0 && (
        <>
          <dt>{words.cells}</dt>
          <dd>
            <Cells sources={others} onSelect={onSelect} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Cells({ sources, onSelect }: { readonly sources: readonly SourceCell[]; readonly onSelect: OnSelect }) {
  const words = traceMessages[useLanguage()];
  return sources.map((source) =>
    source.cell === null ? null : (
      <div key={keyOf(source)} className="row">
        <span className="quiet">{source.from === undefined ? source.input : words.derived({ input: source.input, table: source.from })}</span>
        <CellLink cell={source.cell} onSelect={onSelect} />
      </div>
    ),
  );
}

function keyOf({ input, cell }: SourceCell): string {
  return `${input} ${cell ?? ''}`;
}

/** `13.07 ÷ 13.45 = 97.17%`; a number that was given as it is stands alone. */
function calculation({ numerator, denominator, display }: MeasureResult): string {
  const isPlain = numerator === null || denominator === null || denominator === '1' || numerator.includes('/');
  return isPlain ? (display ?? '') : `${numerator} ÷ ${denominator} = ${display ?? ''}`;
}
