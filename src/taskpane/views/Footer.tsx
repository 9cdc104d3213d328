/** Language, privacy, and what the add-in runs in. */
import { lazy, Suspense, useState } from 'react';
import type { Language } from '../../messages/language';
import { useWords } from '../state/words';

const SelfCheck = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-self-check" */ './SelfCheck')).SelfCheck }));

export function Footer({ language, onLanguage }: { readonly language: Language; readonly onLanguage: (language: Language) => void }) {
  const { footer } = useWords();
  const [showsCheck, setShowsCheck] = useState(false);
  return (
    <footer className="footer">
      <p className="row">
        <span className="quiet">{footer.privacy}</span>
        <span>
          <button type="button" className="link" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={() => onLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {footer.otherLanguage}
          </button>
        </span>
      </p>
      <details onToggle={(event) => setShowsCheck(event.currentTarget.open)}>
        <summary>{footer.selfCheck}</summary>
        {showsCheck && (
          <Suspense fallback={null}>
            <SelfCheck />
          </Suspense>
        )}
      </details>
    </footer>
  );
}
