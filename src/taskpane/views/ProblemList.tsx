/** What a person has to deal with, worst first, each with its cell. */
import type { Problem, Severity } from '../../scoring/problems';
import { problemText } from '../../scoring/wording';
import { useLanguage, useWords } from '../state/words';
import { CellLink, type OnSelect } from './CellLink';

const ORDER: readonly Severity[] = ['error', 'warning', 'ask', 'note'];

export function ProblemList({ problems, onSelect }: { readonly problems: readonly Problem[]; readonly onSelect: OnSelect }) {
  const words = useWords();
  const language = useLanguage();
  if (problems.length === 0) return null;
  const sorted = [...problems].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">
        {words.problems.title} <span className="count">{problems.length}</span>
      </h2>
      <ul className="problems">
        {sorted.map((problem, index) => {
          const { what, fix } = problemText(problem, language);
          return (
            <li key={index} className={`problem ${problem.severity}`}>
              <p>
                <span className={`tag ${problem.severity}`}>{words.problems.severity[problem.severity]}</span> {what}
              </p>
              <p className="quiet">
                {fix} {problem.cell !== null && <CellLink cell={problem.cell} onSelect={onSelect} />}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
