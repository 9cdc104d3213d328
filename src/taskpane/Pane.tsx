/** The whole pane, from top to bottom: whose score, the data, the button, the result, what to deal with. */
import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { languageFor, type Language } from '../messages/language';
import { DEFAULT_FRAMEWORK } from '../scoring/frameworks/builtin';
import { onThemeChange, WorkbookError, type OfficeSurroundings } from '../workbook';
import { useScoring } from './state/useScoring';
import { LanguageProvider } from './state/words';
import { fluentTheme, isDark } from './theme';
import { ErrorNotice } from './views/ErrorNotice';
import { FirstRun } from './views/FirstRun';
import { Footer } from './views/Footer';
import { Header } from './views/Header';
import { ReadinessView } from './views/ReadinessView';
import { ScoreButton } from './views/ScoreButton';

const Result = lazy(() => import(/* webpackChunkName: "on-demand-result" */ './views/Result'));

interface PaneProps {
  readonly surroundings: OfficeSurroundings;
  /** Hands out how a failure outside the pane (a ribbon command) is told in it. */
  readonly onFailureChannel: (tell: (error: unknown) => void) => void;
}

export function Pane({ surroundings, onFailureChannel }: PaneProps) {
  const [theme, setTheme] = useState(surroundings.theme);
  const [language, setLanguage] = useState<Language>(languageFor(surroundings.language));
  const [outerError, setOuterError] = useState<WorkbookError | null>(null);
  const framework = DEFAULT_FRAMEWORK;
  const scoring = useScoring(framework);
  const { readiness, outcome, error, select } = scoring;

  useEffect(() => onThemeChange(setTheme), []);
  useEffect(() => onFailureChannel((failure) => setOuterError(failure instanceof WorkbookError ? failure : new WorkbookError('unknown', { diagnostic: String(failure) }))), [onFailureChannel]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = isDark(theme) ? 'dark' : 'light';
  }, [language, theme]);

  const isEmpty = readiness !== null && outcome === null && readiness.inputs.every(({ state }) => state === 'missing');
  const shownError = error ?? outerError;
  return (
    <FluentProvider theme={fluentTheme(theme)} className="provider">
      <LanguageProvider value={language}>
        <main className="pane">
          <Header readiness={readiness} framework={framework} />
          {shownError && (
            <ErrorNotice
              error={shownError}
              onRetry={() => void (outcome || readiness ? scoring.score() : scoring.check())}
              onClose={() => {
                scoring.dismissError();
                setOuterError(null);
              }}
            />
          )}
          {isEmpty ? <FirstRun onCheck={() => void scoring.check()} /> : <ScoreButton scoring={scoring} />}
          {outcome && (
            <Suspense fallback={null}>
              <Result outcome={outcome} onSelect={select} />
            </Suspense>
          )}
          {readiness && !isEmpty && <ReadinessView readiness={readiness} startsOpen={outcome === null} onCheck={() => void scoring.check()} onSelect={select} />}
          <Footer language={language} onLanguage={setLanguage} />
        </main>
      </LanguageProvider>
    </FluentProvider>
  );
}
