/** Whose score this is, and by which framework, which can be chosen. */
import { FRAMEWORK_LIST } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import type { Readiness } from '../../workbook';
import { useLanguage, useWords } from '../state/words';

interface HeaderProps {
  readonly readiness: Readiness | null;
  readonly framework: Framework;
  readonly onChoose: (id: string) => void;
}

export function Header({ readiness, framework, onChoose }: HeaderProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <header className="header">
      <h1>{readiness === null ? words.loading : words.unitAndYear({ unit: readiness.unit ?? words.unitUnknown, year: readiness.year })}</h1>
      <select className="framework quiet" aria-label={words.framework} value={framework.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {FRAMEWORK_LIST.map(({ id, title, titleEn }) => (
          <option key={id} value={id}>
            {language === 'en' ? (titleEn ?? title) : title}
          </option>
        ))}
      </select>
    </header>
  );
}
