/** 「数据」: where the workbook's own tables hold the inputs, to be reviewed and accepted; loaded when its view is opened. */
import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { recognitionMessages, type ReviewGroup } from '../../messages/recognition';
import type { Scoring } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { NewWorkbook } from '../template/NewWorkbook';
import type { OnSelect } from '../views/CellLink';
import { ViewHead } from '../views/ViewHead';
import { FOLDED_GROUPS, OPEN_GROUPS, unfound, type Entry } from './entries';
import { ReviewRow } from './ReviewRow';
import { BoundRow, MissingRow } from './SettledRows';
import { SheetUnits } from './SheetUnits';
import { Progress, Summary, ToldText } from './Summary';
import { useRecognition, type RecognitionState } from './useRecognition';
import './recognition.css';

const LeftOutNames = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-last-year" */ './LeftOutNames')).LeftOutNames }));

interface RecognitionViewProps {
  readonly scoring: Scoring;
  /** The view keeps its list while another one is shown. */
  readonly isShown: boolean;
  /** Counts how often recognition was asked for; each time it runs anew. */
  readonly request: number;
  readonly onScore: () => void;
}

export function RecognitionView({ scoring, isShown, request, onScore }: RecognitionViewProps) {
  const words = recognitionMessages[useLanguage()];
  const recognition = useRecognition(scoring);
  const { entries, progress, review, told, recognise } = recognition;
  const file = useRef<HTMLInputElement>(null);
  const answered = useRef<string | null>(null);
  const wanted = `${request} ${scoring.framework.id}`;
  useEffect(() => {
    if (!isShown || answered.current === wanted) return;
    answered.current = wanted;
    void recognise();
  }, [isShown, wanted, recognise]);

  const found = entries.filter(({ item }) => item.candidates.length > 0 || item.bound !== null).length;
  return (
    <section aria-labelledby="recognition" hidden={!isShown}>
      <ViewHead
        id="recognition"
        title={words.title}
        actions={[
          { label: words.lastYear, isOff: review === null, onClick: () => file.current?.click() },
          { label: words.again, isOff: progress !== null, onClick: recognise },
        ]}
      />
      <input
        ref={file}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.lastYear}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void recognition.applyFile(chosen);
          currentTarget.value = '';
        }}
      />
      <div className="score-action">
        {!progress && <Summary recognition={recognition} onScore={onScore} />}
        <Progress recognition={recognition} />
        <p className="quiet" role="status">
          {told ? <ToldText told={told} /> : review && !progress && !recognition.outcome && (found === 0 ? words.nothing : words.summary({ sheets: review.sheetsRead, found }))}
          {review && recognition.isOutdated && ` ${words.changedSince}`}
        </p>
      </div>
      {!progress && (
        <>
          {review?.lastYearLeftOut && review.lastYearLeftOut.length > 0 && (
            <Suspense>
              <LeftOutNames names={review.lastYearLeftOut} />
            </Suspense>
          )}
          {review && review.partlyRead.length > 0 && <p className="doubt">{words.partlyRead({ sheets: review.partlyRead })}</p>}
          <SheetUnits recognition={recognition} />
          {OPEN_GROUPS.map((group) => (
            <Group key={group} group={group} recognition={recognition} scoring={scoring} />
          ))}
          {FOLDED_GROUPS.map((group) => (
            <Group key={group} group={group} recognition={recognition} scoring={scoring} isFolded />
          ))}
          <Missing recognition={recognition} />
          <NewWorkbook scoring={scoring} />
        </>
      )}
    </section>
  );
}

interface GroupProps {
  readonly group: ReviewGroup;
  readonly recognition: RecognitionState;
  readonly scoring: Scoring;
  readonly isFolded?: boolean;
}

function Group({ group, recognition, scoring, isFolded = false }: GroupProps) {
  const words = recognitionMessages[useLanguage()];
  const entries = recognition.entries.filter((entry) => entry.group === group);
  if (entries.length === 0) return null;
  const rows = (
    <ul>
      {entries.map((entry) => (
        <Row key={entry.item.input} entry={entry} recognition={recognition} scoring={scoring} onSelect={scoring.select} />
      ))}
    </ul>
  );
  const title = (
    <>
      {words.groups[group]} <span className="count">{entries.length}</span>
    </>
  );
  if (isFolded) {
    return (
      <details className="group">
        <summary>{title}</summary>
        {rows}
      </details>
    );
  }
  return (
    <section className="group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{title}</h2>
      {words.hints[group] !== '' && <p className="quiet">{words.hints[group]}</p>}
      {rows}
    </section>
  );
}

interface RowOfGroupProps {
  readonly entry: Entry;
  readonly recognition: RecognitionState;
  readonly scoring: Scoring;
  readonly onSelect: OnSelect;
}

function Row({ entry, recognition, scoring, onSelect }: RowOfGroupProps) {
  const readiness = scoring.readiness?.inputs.find(({ input }) => input.name === entry.item.input) ?? null;
  const props = { entry, recognition, onSelect };
  if (entry.group === 'bound' && entry.state !== 'rejected') return <BoundRow {...props} readiness={readiness} />;
  return entry.item.candidates.length === 0 ? <MissingRow {...props} readiness={readiness} /> : <ReviewRow {...props} />;
}

/** Input sheets for what the workbook does not have. */
function Missing({ recognition }: { readonly recognition: RecognitionState }) {
  const words = recognitionMessages[useLanguage()];
  const count = unfound(recognition.entries).length;
  if (count === 0) return null;
  return (
    <div className="make-missing">
      <Button disabledFocusable={recognition.isBinding} onClick={() => void recognition.makeMissing()}>
        {words.makeMissing}
      </Button>
      <p className="quiet">{words.makeMissingHint({ count })}</p>
    </div>
  );
}
