/**
 * The scoring sheet as a form: which row holds what, before anything is written. Columns A to G are the official ones;
 * H, which is not printed, leads to the inputs; I to P are hidden and record, row by row, what the program wrote, so
 * that a person's own entries are told apart, and what the inputs were.
 */
import { reasons } from '../../messages/reasons';
import { sheetMessages } from '../../messages/sheet';
import { totalMessages } from '../../messages/totals';
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import type { IndicatorResult, Scorecard } from '../../scoring/scorecard/model';
import { reasonText, rescalingText } from '../../scoring/wording';
import type { ScoredStandard } from '../model';
import type { RowSources } from './sources';

/** Columns by number. */
export const COLUMN = { section: 0, group: 1, indicator: 2, standard: 3, maximum: 4, score: 5, reason: 6, source: 7, id: 8, writtenScore: 9, writtenReason: 10, writtenSource: 11, inputs: 12, writtenName: 13, writtenStandard: 14, writtenMaximum: 15 } as const;
export const COLUMNS = 16;
/** Those of the official form, which are printed. */
export const OFFICIAL_COLUMNS = 7;
export const VISIBLE_COLUMNS = 8;
/** In the order of a row's owned cells: where what was written last is recorded. */
export const RECORD_COLUMNS = [COLUMN.writtenScore, COLUMN.writtenReason, COLUMN.writtenSource, COLUMN.writtenName, COLUMN.writtenStandard, COLUMN.writtenMaximum] as const;

/** Marks the sheet as ours in the hidden id column of its first row, with the framework that it was made for. */
export const FORM_MARK = 'scoring-sheet/1';

/** Rows other than indicators, by what stands in the hidden id column. */
export const ROW_ID = { title: '#title', unit: '#unit', header: '#header', total: '#total', note: '#note' } as const;

/** The value of a cell that the program writes: a number as decimal text, or words. */
export type FormValue = { readonly number: string } | { readonly text: string } | null;

export interface FormRow {
  readonly id: string;
  /** Columns A to H. */
  readonly cells: readonly FormValue[];
  /** Columns of this row that change from Score to Score, and may be taken over by a person. */
  readonly owned: readonly number[];
  /** In the order of `owned`: the formula that is written in the place of the value, with its leading `=`. */
  readonly formulas?: readonly (string | null)[];
  /** What its inputs are, for the hidden column. */
  readonly inputs?: string;
}

export interface Form {
  readonly mark: string;
  readonly rows: readonly FormRow[];
  /** Blocks of level cells to be merged: rows from `first` to `last` in a column, counted within the form. */
  readonly merges: readonly { readonly column: number; readonly first: number; readonly last: number }[];
  readonly headerRow: number;
  readonly firstIndicatorRow: number;
  readonly totalRow: number;
}

export function markFor(framework: Framework): string {
  return `${FORM_MARK} ${framework.id}`;
}

export interface FormExtras {
  /** Where the inputs of an indicator are; without it the rows lead nowhere. */
  readonly sources?: (indicator: IndicatorResult) => RowSources | null;
  /** What the note says of the standard besides its title and version. */
  readonly scoredBy?: Pick<ScoredStandard, 'sheet' | 'edited' | 'date'> | null;
}

/** Lays the scorecard out in the official order. */
export function formFor(scorecard: Scorecard, framework: Framework, language: Language, { sources = () => null, scoredBy = null }: FormExtras = {}): Form {
  const messages = sheetMessages[language];
  const text = (words: string): FormValue => ({ text: words });
  const number = (value: string | null): FormValue => (value === null ? null : { number: value });
  const { total } = scorecard;

  const head: FormRow[] = [
    { id: ROW_ID.title, cells: row(text(messages.title({ year: scorecard.year }))), owned: [0] },
    { id: ROW_ID.unit, cells: row(text(messages.unit({ unit: scorecard.unit ?? '' })), null, null, null, null, null, text(messages.inPoints)), owned: [0] },
    { id: ROW_ID.header, cells: row(...messages.headers.map(text)), owned: [] },
  ];
  const indicators = scorecard.indicators.map((indicator): FormRow => {
    const source = sources(indicator);
    return {
      id: indicator.id,
      cells: row(
        text(indicator.section),
        text(indicator.group),
        text(indicator.name),
        text(indicator.unconfirmed ? messages.unconfirmed({ standard: indicator.standard }) : indicator.standard),
        number(indicator.maximum),
        indicator.state === 'not-applicable' ? text(totalMessages[language].notApplicable) : number(indicator.score),
        text(reasonText(indicator, language)),
        source && text(source.text),
      ),
      owned: [COLUMN.score, COLUMN.reason, COLUMN.source, COLUMN.indicator, COLUMN.standard, COLUMN.maximum],
      formulas: [null, null, source?.formula ?? null],
      inputs: source?.record ?? '',
    };
  });
  const notes = [
    messages.frameworkNote({ title: scorecard.framework.title, version: scorecard.framework.version, sheet: scoredBy?.sheet ?? null, edited: scoredBy?.edited ?? null, date: scoredBy?.date ?? null }),
    ...(scorecard.indicators.some(({ unconfirmed }) => unconfirmed) ? [messages.unconfirmedNote({ note: framework.document.unconfirmedNote })] : []),
  ];
  const tail: FormRow[] = [
    {
      id: ROW_ID.total,
      cells: row(text(messages.total), null, null, null, number(total.maximum), number(total.score), text(totalNote(scorecard, language))),
      owned: [COLUMN.score, COLUMN.reason, COLUMN.maximum],
    },
    ...notes.map((note, index): FormRow => ({ id: `${ROW_ID.note}${index + 1}`, cells: row(text(note)), owned: [0] })),
  ];
  return {
    mark: markFor(framework),
    rows: [...head, ...indicators, ...tail],
    merges: levelBlocks(scorecard, head.length),
    headerRow: head.length - 1,
    firstIndicatorRow: head.length,
    totalRow: head.length + indicators.length,
  };
}

/** What stands beside the total: what was lost, or that it is partial, and how it was scaled. */
export function totalNote(scorecard: Scorecard, language: Language): string {
  const { total, indicators } = scorecard;
  const open = indicators.filter(({ state }) => state === 'not-scored').length;
  const note = sheetMessages[language].totalNote({ deduction: total.deduction, rating: total.rating, open });
  return [note, rescalingText(total, language)].filter((sentence) => sentence !== '').join(reasons[language].separator);
}

function row(...cells: FormValue[]): FormValue[] {
  return Array.from({ length: VISIBLE_COLUMNS }, (_, column) => cells[column] ?? null);
}

/** Runs of equal sections and groups, of two rows or more. */
function levelBlocks({ indicators }: Scorecard, offset: number): Form['merges'] {
  const blocks: { column: number; first: number; last: number }[] = [];
  const keys = [
    [COLUMN.section, indicators.map(({ section }) => section)],
    [COLUMN.group, indicators.map(({ section, group }) => `${section}\u0000${group}`)],
  ] as const;
  for (const [column, names] of keys) {
    let first = 0;
    for (let index = 1; index <= names.length; index++) {
      if (names[index] === names[first]) continue;
      if (index - first > 1) blocks.push({ column, first: offset + first, last: offset + index - 1 });
      first = index;
    }
  }
  return blocks;
}
