/** What is the matter with an input that can't be read; loaded with the first one, for its sentences are many. */
import type { Problem } from '../../scoring/problems';
import { problemText } from '../../scoring/wording';
import { useLanguage } from '../state/words';

export function InputTrouble({ problem }: { readonly problem: Problem }) {
  const { what, fix } = problemText(problem, useLanguage());
  return (
    <p className="quiet">
      {what}。{fix}
    </p>
  );
}
