/** Sentences for problems. */
import type { Language } from '../../messages/language';
import { problemMessages, type ProblemText } from '../../messages/problems';
import type { Problem, ProblemDetails } from '../problems';

/** What is wrong and what to do, in an accountant's words; the cell is told apart, so that it can be a link. */
export function problemText(problem: Problem, language: Language): ProblemText {
  const messages = problemMessages[language];
  const name = problem.input === null ? '' : messages.quoted(problem.input);
  // The details always belong to the code; TypeScript can't follow that through a union.
  const tell = messages[problem.code] as (details: ProblemDetails[typeof problem.code], name: string) => ProblemText;
  return tell(problem.details, name);
}

/** The whole problem as one line of text: where, what, what to do. */
export function problemLine(problem: Problem, language: Language): string {
  const { what, fix } = problemText(problem, language);
  const place = problem.cell === null ? '' : problemMessages[language].where(problem.cell);
  return `${place}${what}${language === 'zh-CN' ? '。' : '. '}${fix}`;
}
