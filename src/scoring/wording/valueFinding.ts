/** Sentences for what the checks of values alone found. */
import type { Language } from '../../messages/language';
import type { ProblemText } from '../../messages/problems';
import { valueCheckMessages } from '../../messages/valueChecks';
import type { ValueFinding } from '../checks';

export function valueFindingText(found: ValueFinding, language: Language): ProblemText {
  // The details always belong to the check; TypeScript can't follow that through a union.
  const tell = valueCheckMessages[language][found.check] as (details: unknown) => ProblemText;
  return tell(found.details);
}
