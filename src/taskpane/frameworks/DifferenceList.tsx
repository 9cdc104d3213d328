/** What differs between two frameworks, in plain words. */
import { differencesBetween } from '../../scoring/frameworks/difference';
import type { Framework } from '../../scoring/frameworks/model';
import { differenceLine } from '../../scoring/wording/difference';
import { useLanguage } from '../state/words';

export function DifferenceList({ before, after }: { readonly before: Framework; readonly after: Framework }) {
  const language = useLanguage();
  return (
    <ul className="differences">
      {differencesBetween(before, after).map((found, index) => (
        <li key={index}>{differenceLine(found, before, after, language)}</li>
      ))}
    </ul>
  );
}
