/** Which names of last year's file were left out of the list, and why. Loaded with the first such file. */
import { lastYearMessages } from '../../messages/lastYear';
import type { LeftOutName } from '../../scoring/recognition/lastYear';
import { useLanguage } from '../state/words';

export function LeftOutNames({ names }: { readonly names: readonly LeftOutName[] }) {
  const words = lastYearMessages[useLanguage()];
  return (
    <details className="group left-out">
      <summary>
        {words.leftOutTitle} <span className="count">{names.length}</span>
      </summary>
      <ul>
        {names.map(({ input, why, refersTo }) => (
          <li key={input} className="quiet">
            {words.leftOut[why](input, refersTo)}
          </li>
        ))}
      </ul>
    </details>
  );
}
