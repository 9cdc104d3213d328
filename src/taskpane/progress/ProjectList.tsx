/** The projects of 项目进度表, those that lag first, each with what it lags in. */
import { figureOf } from '../../scoring/checks/figures';
import { fromExactText } from '../../scoring/exact/ratio';
import type { InputSet } from '../../scoring/inputs/readInputs';
import type { ProjectsProgress } from '../../scoring/progress/projectProgress';
import { progressMessages } from '../../messages/progress';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from '../views/CellLink';
import { ProblemList } from '../views/ProblemList';

interface ProjectListProps {
  readonly progress: ProjectsProgress;
  readonly inputs: InputSet;
  readonly onSelect: OnSelect;
}

export function ProjectList({ progress: { projects, problems }, inputs, onSelect }: ProjectListProps) {
  const words = progressMessages[useLanguage()];
  const amount = (text: string) => figureOf(fromExactText(text), '季度累计支出', inputs);
  const lagging = projects.filter(({ lags }) => lags).map(({ name }) => name);
  return (
    <>
      <h3>{words.projects}</h3>
      <ProblemList problems={problems} onSelect={onSelect} />
      {projects.length > 0 && <p>{lagging.length > 0 ? words.laggingProjects({ names: lagging }) : words.noLaggingProject}</p>}
      {projects.map(({ name, cell, budget, spent, rate, alert, completion, planned, done }) => (
        <dl key={cell ?? name} className="project">
          <dt>
            {cell === null ? name : <CellLink cell={cell} onSelect={onSelect}>{name}</CellLink>}{' '}
            {alert && <span className={alert === 'serious' ? 'tag error' : 'tag warning'}>{words.alerts[alert]}</span>}{' '}
            {completion !== 'on-plan' && completion !== 'unknown' && <span className="tag warning">{words.completion[completion]}</span>}
          </dt>
          <dd className="quiet">
            {[amount(budget), amount(spent), rate, planned, done].map((value, index) => (value ? `${words.projectHeaders[index + 1] ?? ''} ${value}` : null)).filter(Boolean).join(' · ')}
          </dd>
        </dl>
      ))}
    </>
  );
}
