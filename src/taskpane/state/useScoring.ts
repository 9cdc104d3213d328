/** What the pane knows and does: readiness, the last score, what is going on, what went wrong. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Framework } from '../../scoring/frameworks/model';
import type { scoreWorkbook, SheetContent } from '../../workbook/score';
import { insertFormula, readReadiness, selectCell, watchInputs, WorkbookError, type Readiness, type ScoreOutcome, type ScoreStep } from '../../workbook';

interface ScoringCode {
  readonly scoreWorkbook: typeof scoreWorkbook;
}

/** Runs work in the workbook. A failure becomes the pane's failure, with a way to try again. */
export type Attempt = (work: () => Promise<void>) => Promise<void>;

export interface Scoring {
  readonly framework: Framework;
  readonly readiness: Readiness | null;
  readonly outcome: ScoreOutcome | null;
  /** Set while a score is being made. */
  readonly step: ScoreStep | null;
  readonly waitsForCellEdit: boolean;
  /** Cells changed since the last score. */
  readonly isOutdated: boolean;
  /** What the scoring sheet is written in; `null` leaves it as it stands. */
  readonly content: SheetContent | null;
  setContent(content: SheetContent): void;
  readonly failure: Failure | null;
  check(): Promise<void>;
  score(): Promise<void>;
  /** Shows cells of the workbook. */
  select(address: string): Promise<void>;
  /** The cell that was selected before the pane showed others, the way back; `null` before that. */
  readonly cameFrom: string | null;
  /** Puts a formula into the selected cell; the cell's address, or `null` when it failed. */
  insert(formula: string, isRate: boolean): Promise<string | null>;
  /** Takes the last score back. */
  undo(): Promise<void>;
  /** Makes the input sheets, blank or filled with the published sample, for some inputs only where they are given. */
  makeInputSheets(kind: 'blank' | 'sample', only?: readonly string[]): Promise<void>;
  readonly attempt: Attempt;
  dismissFailure(): void;
}

export interface Failure {
  readonly error: WorkbookError;
  /** Does again what failed. */
  retry(): Promise<void>;
}

/** The scoring engine and the sheet's writer, loaded with the first score: the pane shows without them. */
export function scoringCode(): Promise<ScoringCode> {
  return import(/* webpackChunkName: "on-demand-score" */ '../../workbook/score');
}

/** The day as the scoring sheet notes it: Swedish dates are written `2024-12-31`. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

export function useScoring(framework: Framework): Scoring {
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  const [outcome, setOutcome] = useState<ScoreOutcome | null>(null);
  const [step, setStep] = useState<ScoreStep | null>(null);
  const [waitsForCellEdit, setWaits] = useState(false);
  const [isOutdated, setOutdated] = useState(false);
  const [content, setContent] = useState<SheetContent | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const isScoring = useRef(false);

  const attempt = useCallback(async function attempt(work: () => Promise<void>, retry = () => attempt(work)): Promise<void> {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setFailure({ error, retry });
    }
  }, []);

  const check = useCallback(() => attempt(async () => setReadiness(await readReadiness(framework))), [attempt, framework]);

  const score = useCallback(async function score(): Promise<void> {
    if (isScoring.current) return;
    isScoring.current = true;
    await attempt(async () => {
      setStep('reading');
      const result = await (await scoringCode()).scoreWorkbook({ framework, date: today(), language: 'zh-CN', content: content ?? undefined, onProgress: setStep, onWaitingForCellEdit: () => setWaits(true) });
      setOutcome(result);
      setContent(result.sheet.content);
      setReadiness(result.readiness);
      setOutdated(false);
    }, score);
    isScoring.current = false;
    setStep(null);
    setWaits(false);
  }, [attempt, framework, content]);

  const select = useCallback((address: string) => attempt(async () => setCameFrom(await selectCell(address))), [attempt]);

  const insert = useCallback(
    async (formula: string, isRate: boolean) => {
      let cell: string | null = null;
      await attempt(async () => {
        cell = await insertFormula(formula, { isRate });
      });
      return cell;
    },
    [attempt],
  );

  const undo = useCallback(async () => {
    if (!outcome?.undo) return;
    const { undo: last } = outcome;
    isScoring.current = true;
    await attempt(async () => {
      const { undoScore } = await import(/* webpackChunkName: "on-demand-undo" */ '../../workbook/undoScore');
      await undoScore(last);
      setOutcome(null);
      setReadiness(await readReadiness(framework));
    });
    isScoring.current = false;
  }, [attempt, framework, outcome]);

  const makeInputSheets = useCallback(
    (kind: 'blank' | 'sample', only?: readonly string[]) =>
      attempt(async () => {
        const { EMPTY_FILLING, makeTemplate, PUBLISHED_2024 } = await import(/* webpackChunkName: "on-demand-template" */ '../../workbook/template');
        await makeTemplate({ framework, language: 'zh-CN', filling: kind === 'sample' ? PUBLISHED_2024 : EMPTY_FILLING, only });
        setReadiness(await readReadiness(framework));
      }),
    [attempt, framework],
  );

  useEffect(() => {
    setOutcome(null);
    void check();
    // Our own writing is a change as well; it does not make the score out of date.
    const stopping = watchInputs(() => {
      if (!isScoring.current) setOutdated(true);
    }).catch(() => null);
    return () => void stopping.then((stop) => stop?.());
  }, [check]);

  return { framework, readiness, outcome, step, waitsForCellEdit, isOutdated, content, setContent, failure, check, score, select, cameFrom, insert, undo, makeInputSheets, attempt, dismissFailure: () => setFailure(null) };
}
