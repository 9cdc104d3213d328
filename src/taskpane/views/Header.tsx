/** Whose score this is, and by which framework; the framework leads to the choice of others. */
import type { Framework } from '../../scoring/frameworks/model';
import type { Readiness } from '../../workbook';
import { useLanguage, useWords } from '../state/words';

interface HeaderProps {
  readonly readiness: Readiness | null;
  readonly framework: Framework;
  readonly isChoosing: boolean;
  readonly onChoosing: () => void;
}

export function Header({ readiness, framework: { title, titleEn }, isChoosing, onChoosing }: HeaderProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <header className="header">
      <h1>{readiness === null ? words.loading : words.unitAndYear({ unit: readiness.unit ?? words.unitUnknown, year: readiness.year })}</h1>
      <button type="button" className="framework quiet" aria-expanded={isChoosing} title={words.framework} onClick={onChoosing}>
        {language === 'en' ? (titleEn ?? title) : title} ▾
      </button>
    </header>
  );
}
