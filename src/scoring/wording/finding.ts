/** Sentences for what the checks found. */
import { checkMessages } from '../../messages/checks';
import type { Language } from '../../messages/language';
import type { ProblemText } from '../../messages/problems';
import type { Finding } from '../checks';
import { reasonText } from './reason';

/** What does not agree and what to do, in an accountant's words; the cells are told apart, so that they can be links. */
export function findingText(found: Finding, language: Language): ProblemText {
  // The details always belong to the check; TypeScript can't follow that through a union.
  const tell = checkMessages[language][found.check] as (details: unknown) => ProblemText;
  if (found.check === 'text-claims-met') return tell({ ...found.details, reason: reasonText(found.details.indicator, language) });
  return tell(found.details);
}
