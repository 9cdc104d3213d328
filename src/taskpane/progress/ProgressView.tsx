/** 「监控」: spending against the schedule, what is lost, what is needed, what can still be reached; loaded when opened. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { progressMessages } from '../../messages/progress';
import { fromExactText } from '../../scoring/exact/ratio';
import { figureOf } from '../../scoring/checks/figures';
import type { Framework } from '../../scoring/frameworks/model';
import type { InputSet } from '../../scoring/inputs/readInputs';
import type { ExecutionProgress } from '../../scoring/progress/executionProgress';
import { nameIn, pointsText } from '../../scoring/wording/figures';
import { readProgress } from '../../workbook/progress/read';
import { writeProgressSheet } from '../../workbook/progress/sheet';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import type { OnSelect } from '../views/CellLink';
import { ViewHead } from '../views/ViewHead';
import { ProgressChart } from './ProgressChart';
import { ProjectList } from './ProjectList';
import './progress.css';

const ProjectScores = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-projects" */ './ProjectScores')).ProjectScores }));

interface ProgressViewProps {
  readonly framework: Framework;
  /** Runs work in the workbook; a failure is told above the view. */
  readonly attempt: Attempt;
  readonly onSelect: OnSelect;
}

export function ProgressView({ framework, attempt, onSelect }: ProgressViewProps) {
  const language = useLanguage();
  const words = progressMessages[language];
  const [sheet, setSheet] = useState<string | null>(null);
  const [read, setRead] = useState<Awaited<ReturnType<typeof readProgress>> | null>(null);
  const refresh = () =>
    attempt(async () => {
      setSheet(null);
      setRead(await readProgress(framework));
    });
  const progress = read?.progress ?? null;
  const unit = read?.inputs.amountUnit ?? '万元';
  const write = () => attempt(async () => setSheet(progress && (await writeProgressSheet(progress, unit, language))));
  useEffect(() => void refresh(), [framework]);

  return (
    <section aria-labelledby="progress">
      <ViewHead
        id="progress"
        title={words.title}
        actions={[
          { label: words.refresh, onClick: refresh },
          { label: words.writeSheet, isOff: progress === null, onClick: write },
        ]}
      />
      <p className="quiet" role="status">
        {sheet !== null && words.written({ sheet })}
      </p>
      {read && (read.progress ? <Progress progress={read.progress} inputs={read.inputs} /> : <p role="status">{words.nothing}</p>)}
      {read && read.projects.projects.length + read.projects.problems.length > 0 && <ProjectList progress={read.projects} inputs={read.inputs} onSelect={onSelect} />}
      {read?.inputs.tables.get('项目绩效目标表')?.state === 'value' && (
        <Suspense fallback={null}>
          <ProjectScores framework={framework} attempt={attempt} onSelect={onSelect} />
        </Suspense>
      )}
    </section>
  );
}

function Progress({ progress, inputs }: { readonly progress: ExecutionProgress; readonly inputs: InputSet }) {
  const language = useLanguage();
  const words = progressMessages[language];
  const { quarters, lost, scores, indicator } = progress;
  const amount = (text: string) => figureOf(fromExactText(text), '季度累计支出', inputs);
  const quarterName = (quarter: number) => words.quarters[quarter - 1] ?? '';
  const open = quarters.filter(({ needed }) => needed !== null && fromExactText(needed).numerator > 0n);
  return (
    <>
      <ProgressChart quarters={quarters} />
      <table className="quarters">
        <thead>
          <tr>
            {words.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ quarter, spent, schedule, rate, alert }) => (
            <tr key={quarter}>
              <th scope="row">{quarterName(quarter)}</th>
              <td className="number">{spent === null ? '' : amount(spent)}</td>
              <td className="number">{amount(schedule)}</td>
              <td className="number">
                {rate} {alert && <span className={alert === 'serious' ? 'tag error' : 'tag warning'}>{words.alerts[alert]}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="reason">{fromExactText(lost).numerator > 0n ? words.lost({ points: pointsText(lost), indicator: nameIn(indicator, language) }) : words.nothingLost}</p>
      {open.map(({ quarter, needed, schedule }) => (
        <p key={quarter}>{words.needed({ quarter: quarterName(quarter), amount: amount(needed ?? '0'), total: amount(schedule) })}</p>
      ))}
      {progress.last < quarters.length && open.length === 0 && <p>{words.onTime}</p>}
      <h3>{words.reachable}</h3>
      <ul>
        {(['expected', 'onSchedule', 'best'] as const).map((kind) => (
          <li key={kind} className="row input">
            <span>{words.scores[kind]}</span>
            <span className="number">
              {scores[kind]} / {indicator.maximum}
            </span>
          </li>
        ))}
      </ul>
      {progress.unconfirmed && <p className="quiet">{words.unconfirmed}</p>}
    </>
  );
}
