/** 「项目自评」: each project with its score, rating and rates, what it still wants, and its forms as sheets. Scored when asked for. */
import { useState } from 'react';
import { projectScoresMessages } from '../../messages/projectScores';
import type { Framework } from '../../scoring/frameworks/model';
import type { Problem } from '../../scoring/problems';
import type { ProjectResult } from '../../scoring/projects/scoreProjects';
import { nameIn, problemText } from '../../scoring/wording';
import type { ProjectStandard } from '../../workbook/projects/framework';
import { readScoredProjects, type ProjectsOfWorkbook } from '../../workbook/projects/read';
import { writeProjectForms, writeProjectSummary } from '../../workbook/projects/write';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from '../views/CellLink';
import { ViewHead } from '../views/ViewHead';

interface ProjectScoresProps {
  readonly framework: Framework;
  readonly attempt: Attempt;
  readonly onSelect: OnSelect;
}

export function ProjectScores({ framework, attempt, onSelect }: ProjectScoresProps) {
  const language = useLanguage();
  const words = projectScoresMessages[language];
  const [scored, setScored] = useState<ProjectsOfWorkbook | null>(null);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const read = async () => {
    const found = await readScoredProjects(framework, { language });
    setScored(found);
    return found;
  };
  // A sheet shows the workbook as it is when it is asked for, not as it was when the list was made.
  const write = (make: (found: ProjectsOfWorkbook) => Promise<readonly string[]>) => () =>
    attempt(async () => {
      const found = await read();
      setSheets(found.projects.length === 0 ? [] : await make(found));
    });
  const isEmpty = scored !== null && scored.projects.length === 0;
  return (
    <section aria-labelledby="project-scores" className="project-scores">
      <ViewHead
        id="project-scores"
        title={words.title}
        actions={[
          { label: words.refresh, onClick: () => attempt(async () => void (await read())) },
          { label: words.writeSummary, isOff: isEmpty, onClick: write(async (found) => [await writeProjectSummary(found, language)]) },
          { label: words.writeForms, isOff: isEmpty, onClick: write(writeProjectForms) },
        ]}
      />
      <p className="quiet" role="status">
        {sheets.length > 0 && words.written({ sheets })}
      </p>
      {scored && !isEmpty && <Standard standard={scored.standard} />}
      {scored && <Wants problems={scored.problems} onSelect={onSelect} />}
      {isEmpty && <p>{words.nothing}</p>}
      {scored?.projects.map((result) => (
        <ProjectScore key={result.project.cell ?? result.project.name} result={result} onSelect={onSelect} />
      ))}
    </section>
  );
}

function Standard({ standard: { framework, from, sheet, edited } }: { readonly standard: ProjectStandard }) {
  const language = useLanguage();
  const words = projectScoresMessages[language];
  const title = nameIn({ name: framework.title, nameEn: framework.titleEn ?? null }, language);
  return <p className="quiet">{words.scoredBy({ standard: words.standard({ title, from, sheet, edited }) })}</p>;
}

function ProjectScore({ result: { project, scorecard: { total }, rate, met, targets, reasonsMissing, problems }, onSelect }: { readonly result: ProjectResult; readonly onSelect: OnSelect }) {
  const words = projectScoresMessages[useLanguage()];
  const facts = [rate === null ? null : words.rate({ rate }), met === null ? null : words.completion({ met, targets })].filter((fact) => fact !== null);
  return (
    <dl className="project">
      <dt>
        {project.cell === null ? project.name : <CellLink cell={project.cell} onSelect={onSelect}>{project.name}</CellLink>}{' '}
        <span className="number">{total.complete ? words.score({ score: total.score, maximum: total.maximum, rating: total.rating }) : words.partial({ score: total.score })}</span>{' '}
        {reasonsMissing > 0 && <span className="tag warning">{words.reasonsMissing({ count: reasonsMissing })}</span>}
      </dt>
      <dd className="quiet">{facts.join(' · ')}</dd>
      <dd>
        <Wants problems={problems} onSelect={onSelect} />
      </dd>
    </dl>
  );
}

function Wants({ problems, onSelect }: { readonly problems: readonly Problem[]; readonly onSelect: OnSelect }) {
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.map((problem, index) => {
        const { what, fix } = problemText(problem, language);
        return (
          <li key={index}>
            {problem.cell !== null && <CellLink cell={problem.cell} onSelect={onSelect}>{problem.cell}</CellLink>} {what} <span className="quiet">{fix}</span>
          </li>
        );
      })}
    </ul>
  );
}
