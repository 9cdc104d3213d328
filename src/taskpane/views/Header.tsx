/** Whose score this is, and by which framework. */
import type { Framework } from '../../scoring/frameworks/model';
import type { Readiness } from '../../workbook';
import { useLanguage, useWords } from '../state/words';

export function Header({ readiness, framework }: { readonly readiness: Readiness | null; readonly framework: Framework }) {
  const words = useWords();
  const language = useLanguage();
  const title = language === 'en' ? (framework.titleEn ?? framework.title) : framework.title;
  return (
    <header className="header">
      <h1>{readiness === null ? words.loading : words.unitAndYear({ unit: readiness.unit ?? words.unitUnknown, year: readiness.year })}</h1>
      <p className="quiet">{title}</p>
    </header>
  );
}
