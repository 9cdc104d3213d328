/** What the review list knows and does: recognising, choosing, binding, taking back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import { RecognitionCancelled } from '../../scoring/recognition/model';
import { watchInputs } from '../../workbook';
import { bindInputs, pickSelection, recogniseWorkbook, setUnit, undoBinding, type BoundInputs, type FileFault, type PickFault, type RecogniseProgress, type Review } from '../../workbook/recognition';
import type { Scoring } from '../state/useScoring';
import { acceptable, bindingOf, changed, entriesOf, groupOf, refreshed, unfound, withPicked, withSheetUnit, type Entry } from './entries';

/** What was done last, to be told. */
export type Told =
  | { readonly kind: 'cancelled' | 'made' }
  | { readonly kind: 'accepted' | 'picked'; readonly input: string; readonly cell: string }
  | { readonly kind: 'pick-failed'; readonly input: string; readonly cell: string; readonly fault: PickFault }
  | { readonly kind: 'undone'; readonly count: number }
  | { readonly kind: 'file-failed'; readonly file: string; readonly fault: FileFault }
  | { readonly kind: 'last-year'; readonly file: string; readonly count: number };

export interface RecognitionState {
  readonly review: Review | null;
  readonly entries: readonly Entry[];
  /** Set while the workbook is read. */
  readonly progress: RecogniseProgress | null;
  readonly isBinding: boolean;
  /** A person changed the workbook since it was read. */
  readonly isOutdated: boolean;
  readonly told: Told | null;
  /** What accepting did last, to be taken back. */
  readonly outcome: BoundInputs | null;
  recognise(): Promise<void>;
  cancel(): void;
  /** Binds what is sure enough, and sorts the list anew. */
  acceptAll(): Promise<void>;
  accept(entry: Entry): Promise<void>;
  reject(input: string): void;
  restore(input: string): void;
  choose(input: string, choice: number): void;
  /** For a reading that is not accepted yet. */
  giveUnit(input: string, unit: AmountUnit | null): void;
  /** For an input that has its name already. */
  giveBoundUnit(input: string, unit: AmountUnit | null): Promise<void>;
  giveSheetUnit(sheet: string, unit: AmountUnit | null): void;
  /** Takes the cells that are selected in the workbook. */
  pick(input: string): Promise<void>;
  applyFile(file: File): Promise<void>;
  /** Takes back what accepting did last; `null` where a person's entries might be lost with it. */
  readonly undo: (() => Promise<void>) | null;
  /** Makes input sheets for what was not found. */
  makeMissing(): Promise<void>;
}

export function useRecognition(scoring: Scoring): RecognitionState {
  const { attempt, framework, check, makeInputSheets } = scoring;
  const [review, setReview] = useState<Review | null>(null);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [progress, setProgress] = useState<RecogniseProgress | null>(null);
  const [isBinding, setBinding] = useState(false);
  const [isOutdated, setOutdated] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [outcome, setOutcome] = useState<BoundInputs | null>(null);
  const running = useRef<AbortController | null>(null);
  const isOwnWork = useRef(false);

  const recognise = useCallback(async () => {
    running.current?.abort();
    await attempt(async () => {
      const run = new AbortController();
      running.current = run;
      setTold(null);
      setProgress({ step: 'reading', sheet: '', share: 0 });
      try {
        const next = await recogniseWorkbook(framework, { signal: run.signal, onProgress: setProgress });
        setReview(next);
        setEntries(entriesOf(next.items));
        setOutcome(null);
        setOutdated(false);
      } catch (error) {
        if (!(error instanceof RecognitionCancelled)) throw error;
        if (running.current === run) setTold({ kind: 'cancelled' });
      } finally {
        if (running.current === run) setProgress(null);
      }
    });
  }, [attempt, framework]);

  useEffect(() => {
    const watching = watchInputs(() => {
      if (!isOwnWork.current) setOutdated(true);
    }).catch(() => null);
    return () => {
      running.current?.abort();
      void watching.then((stop) => stop?.());
    };
  }, []);

  /** Work that changes the workbook: its own changes do not make the list out of date. */
  const change = async (work: () => Promise<void>) => {
    if (isOwnWork.current) return;
    isOwnWork.current = true;
    setBinding(true);
    await attempt(async () => {
      await work();
      await check();
    });
    setBinding(false);
    isOwnWork.current = false;
  };
  const update = (input: string, next: (entry: Entry) => Entry) => setEntries((before) => changed(before, input, next));
  const bind = async (accepted: readonly Entry[]): Promise<ReadonlySet<string>> => {
    const done = await bindInputs(accepted.flatMap((entry) => bindingOf(entry) ?? []));
    const bound = new Set(done.bound);
    setEntries((before) => before.map((entry) => (bound.has(entry.item.input) ? { ...entry, state: 'accepted' } : entry)));
    setOutcome(done);
    setTold(null);
    return bound;
  };

  const undo = ({ bound, undo: before }: BoundInputs) =>
    change(async () => {
      if (before) await undoBinding(before);
      const taken = new Set(bound);
      setEntries((now) => now.map((entry) => (taken.has(entry.item.input) && entry.state === 'accepted' ? { ...entry, state: 'open', group: groupOf(entry.item) } : entry)));
      setOutcome(null);
      setTold({ kind: 'undone', count: taken.size });
    });

  const canUndo = outcome?.undo && (outcome.sheet === null || !isOutdated) ? outcome : null;

  return {
    review,
    entries,
    progress,
    isBinding,
    isOutdated,
    told,
    outcome,
    recognise,
    cancel: () => running.current?.abort(),
    acceptAll: () =>
      change(async () => {
        await bind(acceptable(entries));
        setEntries((before) => before.map((entry) => (entry.state === 'accepted' ? { ...entry, group: 'bound' } : entry)));
      }),
    accept: (entry) => change(async () => void (await bind([entry]))),
    reject: (input) => update(input, (entry) => ({ ...entry, state: 'rejected' })),
    restore: (input) => update(input, (entry) => ({ ...entry, state: 'open' })),
    choose: (input, choice) => update(input, (entry) => ({ ...entry, choice, unit: null })),
    giveUnit: (input, unit) => update(input, (entry) => ({ ...entry, unit })),
    giveBoundUnit: (input, unit) =>
      change(async () => {
        await setUnit([input], unit);
        update(input, (entry) => ({ ...entry, unit, item: { ...entry.item, bound: entry.item.bound && { ...entry.item.bound, unit } } }));
      }),
    giveSheetUnit: (sheet, unit) => setEntries((before) => withSheetUnit(before, sheet, unit)),
    pick: (input) =>
      attempt(async () => {
        const picked = await pickSelection(input, { units: review?.units });
        if ('fault' in picked) {
          setTold({ kind: 'pick-failed', input, cell: picked.address, fault: picked.fault });
          return;
        }
        update(input, (entry) => withPicked(entry, picked.candidate, picked.cells));
        setTold({ kind: 'picked', input, cell: picked.cells.addresses.join('、') });
      }),
    applyFile: (file) =>
      attempt(async () => {
        if (!review) return;
        const { withLastYearFile } = await import(/* webpackChunkName: "on-demand-last-year" */ './lastYear');
        const read = await withLastYearFile(review, file);
        if ('fault' in read) {
          setTold({ kind: 'file-failed', file: file.name, fault: read.fault });
          return;
        }
        setReview(read.review);
        setEntries((before) => refreshed(before, read.review.items));
        setTold({ kind: 'last-year', file: file.name, count: read.found });
      }),
    undo: canUndo ? () => undo(canUndo) : null,
    makeMissing: () =>
      change(async () => {
        await makeInputSheets('blank', unfound(entries).map(({ item }) => item.input));
        await recognise();
        setTold({ kind: 'made' });
      }),
  };
}
