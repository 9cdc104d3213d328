/** The whole pane: whose score, what went wrong, and the view that is chosen. */
import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { languageFor, type Language } from '../messages/language';
import { DEFAULT_FRAMEWORK } from '../scoring/frameworks/builtin';
import type { Framework } from '../scoring/frameworks/model';
import { chooseFramework, chosenFramework, onThemeChange, WorkbookError, type OfficeSurroundings } from '../workbook';
import { useScoring } from './state/useScoring';
import { LanguageProvider } from './state/words';
import { paneTheme, type PaneTheme } from './theme/paneTheme';
import { BackLink } from './views/BackLink';
import { ErrorNotice } from './views/ErrorNotice';
import { Footer } from './views/Footer';
import { Header } from './views/Header';
import { ScoreView } from './views/ScoreView';
import { Tabs, type PaneView } from './views/Tabs';

const AdviceView = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-advice" */ './advice/AdviceView')).AdviceView }));
const ChecksView = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-checks" */ './checks/ChecksView')).ChecksView }));
const ProgressView = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-progress" */ './progress/ProgressView')).ProgressView }));
const JudgementView = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-judgements" */ './judgements/JudgementView')).JudgementView }));
const FrameworkPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-frameworks" */ './frameworks/FrameworkPanel')).FrameworkPanel }));
const RecognitionView = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-recognition" */ './recognition/RecognitionView')).RecognitionView }));
const FunctionList = lazy(async () => ({ default: (await import(/* webpackChunkName: "on-demand-function-list" */ './functions/FunctionList')).FunctionList }));

interface PaneProps {
  readonly surroundings: OfficeSurroundings;
  /** As Office's theme is at the start; the pane follows its changes. */
  readonly firstTheme: PaneTheme;
  /** Hands out how a failure outside the pane (a ribbon command) is told in it. */
  readonly onFailureChannel: (tell: (error: unknown) => void) => void;
}

export function Pane({ surroundings, firstTheme, onFailureChannel }: PaneProps) {
  const [theme, setTheme] = useState(firstTheme);
  const [language, setLanguage] = useState<Language>(languageFor(surroundings.language));
  const [outerError, setOuterError] = useState<WorkbookError | null>(null);
  const [framework, setFramework] = useState<Framework>(DEFAULT_FRAMEWORK);
  const scoring = useScoring(framework);
  const { attempt } = scoring;
  const [isChoosing, setChoosing] = useState(false);
  const choose = (id: string) =>
    void attempt(async () => {
      setFramework(await chooseFramework(id));
      setChoosing(false);
    });
  const [view, setView] = useState<PaneView>('score');
  const [judged, setJudged] = useState<string | null>(null);
  const judge = (indicator: string) => {
    setJudged(indicator);
    setView('judgements');
  };
  const [recognitions, setRecognitions] = useState(0);
  const { readiness } = scoring;

  const recognise = () => {
    setView('data');
    setRecognitions((count) => count + 1);
  };
  const show = (next: PaneView) => (next === 'data' && recognitions === 0 ? recognise() : setView(next));
  const scoreNow = () => {
    setView('score');
    void scoring.score();
  };

  useEffect(() => onThemeChange((changed) => void paneTheme(changed).then(setTheme)), []);
  useEffect(() => void chosenFramework().then(setFramework), []);
  useEffect(() => onFailureChannel((failure) => setOuterError(failure instanceof WorkbookError ? failure : new WorkbookError('unknown', { diagnostic: String(failure) }))), [onFailureChannel]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme.isDark ? 'dark' : 'light';
  }, [language, theme]);

  const failure = scoring.failure ?? (outerError && { error: outerError, retry: scoring.score });
  return (
    <FluentProvider theme={theme.fluent} className="provider">
      <LanguageProvider value={language}>
        <main className="pane">
          <Header readiness={readiness} framework={framework} isChoosing={isChoosing} onChoosing={() => setChoosing(!isChoosing)} />
          <Suspense fallback={null}>{isChoosing && <FrameworkPanel framework={framework} attempt={attempt} onChoose={choose} onClose={() => setChoosing(false)} onSelect={scoring.select} />}</Suspense>
          <Tabs current={view} onChange={show} />
          {failure && (
            <ErrorNotice
              error={failure.error}
              onRetry={() => void failure.retry()}
              onClose={() => {
                scoring.dismissFailure();
                setOuterError(null);
              }}
            />
          )}
          {view === 'score' && <ScoreView scoring={scoring} onRecognise={recognise} onJudge={judge} />}
          <Suspense fallback={null}>
            {recognitions > 0 && <RecognitionView scoring={scoring} isShown={view === 'data'} request={recognitions} onScore={scoreNow} />}
            {view === 'judgements' && <JudgementView framework={framework} wanted={judged} attempt={attempt} onSelect={scoring.select} />}
            {view === 'checks' && <ChecksView framework={framework} attempt={scoring.attempt} onSelect={scoring.select} />}
            {view === 'advice' && <AdviceView framework={framework} attempt={scoring.attempt} />}
            {view === 'progress' && <ProgressView framework={framework} attempt={scoring.attempt} onSelect={scoring.select} />}
            {view === 'functions' && <FunctionList onInsert={scoring.insert} />}
          </Suspense>
          {scoring.cameFrom !== null && <BackLink cell={scoring.cameFrom} onSelect={scoring.select} />}
          <Footer language={language} onLanguage={setLanguage} />
        </main>
      </LanguageProvider>
    </FluentProvider>
  );
}
