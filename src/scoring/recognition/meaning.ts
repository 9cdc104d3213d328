/** What a label says: which item, which kind of figure of it, of when, in which unit; or that it is another thing. */
import { remembered } from '../remembered';
import { withoutNumbers } from './likeTexts';
import { plainLabel } from './plainLabel';
import { segment, type Token } from './segment';
import { unitNamed, unitsDeclared, type UnitWord } from './unitWords';
import { isWithin, itemOf, VOCABULARY_DATA, type Stage } from './vocabulary';

export type Quarter = 1 | 2 | 3 | 4;
export type Span = 'cumulative' | 'single';

export interface Meaning {
  /** The most specific item that is named; `null` when none is, or several that do not belong together. */
  readonly item: string | null;
  /** All that are named: a title can name several. */
  readonly items: readonly string[];
  /** Narrowed to one source of money: 财政拨款基本支出. */
  readonly isScoped: boolean;
  readonly stage: Stage | null;
  /** 「支出」 behind an item may mean what was spent, and may mean nothing. */
  readonly isSpending: boolean;
  /** A look-alike: a rate, a difference, a share… */
  readonly other: string | null;
  readonly year: number | null;
  readonly isPrior: boolean;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  readonly span: Span | null;
  /** 全年, which ends a row of quarters. */
  readonly isWholeYear: boolean;
  readonly isTotal: boolean;
  readonly isPart: boolean;
  readonly unit: UnitWord | null;
  /** Characters that no word explains. */
  readonly residue: number;
  /** Whether every word is known. */
  readonly isUnderstood: boolean;
  /** Says something besides an item: it can stand for a row or a column of one. */
  readonly isNeutral: boolean;
  readonly level: number;
}

/** Longer texts are prose. */
export const LONGEST_LABEL = 60;

/** 累计支出 is one word, and cumulative all the same. */
const CUMULATIVE = VOCABULARY_DATA.otherWords.cumulative;
const WHOLE_YEAR = /^(?:全年|全年度|本年|本年度|年末|年底)(?:累计|合计)?(?:支出|执行|支付|用款)?(?:数|额|金额)?$/;
/** So is 支出合计 a total. */
const TOTALS = VOCABULARY_DATA.otherWords.total;

/** A label is still understood when this share of it, and no more, is in words that we do not know. */
const TOLERATED_RESIDUE = 0.25;

export function meaningOf(text: string): Meaning {
  return meaningOfLike(withoutNumbers(text));
}

const meaningOfLike = remembered(readMeaning);

/** The same without a memory. */
export function readMeaning(text: string): Meaning {
  const { words, remarks, isPart, level } = plainLabel(text);
  const { tokens, residue } = segment(words);
  const inRemarks = remarks.map((remark) => segment(remark)).filter((remark) => remark.residue === 0).flatMap((remark) => remark.tokens.map(({ token }) => token));
  const main = tokens.map(({ token }) => token);
  const all = [...main, ...inRemarks.filter(({ kind }) => kind !== 'item' && kind !== 'total')];
  const named = qualified(itemsOf(main), inRemarks);
  const stage = stageOf(all);
  const other = all.find((token) => token.kind === 'look-alike')?.id ?? (stage === 'mixed' ? stage : null);
  const period = all.find((token) => token.kind === 'period');
  const isUnderstood = residue === 0;
  return {
    // Written out: with a spread, each meaning would be an object of a shape of its own, and slow to read.
    item: named.item,
    items: named.items,
    isScoped: named.isScoped,
    isSpending: named.isSpending,
    stage: stage === 'mixed' ? null : stage,
    other,
    year: all.find((token) => token.kind === 'year')?.year ?? null,
    isPrior: has(all, 'prior'),
    quarter: period?.quarter ?? null,
    month: all.find((token) => token.kind === 'month')?.month ?? null,
    span: spanOf(all) ?? (CUMULATIVE.some((word) => words.includes(word)) ? 'cumulative' : null),
    isWholeYear: WHOLE_YEAR.test(words),
    isTotal: has(main, 'total') || TOTALS.some((word) => words.includes(word)),
    isPart: isPart || has(main, 'part'),
    unit: unitAmong([...remarks, words]),
    residue,
    isUnderstood,
    isNeutral: isUnderstood && named.item === null && named.items.length === 0 && other === null,
    level,
  };
}

/** Whether it can be the label of an item: known words nearly throughout. */
export function isItemLabel({ item, other, residue }: Meaning, text: string): boolean {
  return item !== null && other === null && (residue <= text.length * TOLERATED_RESIDUE || itemOf(item)?.open === true);
}

function has(tokens: readonly Token[], kind: Token['kind']): boolean {
  return tokens.some((token) => token.kind === kind);
}

type Named = Pick<Meaning, 'item' | 'items' | 'isScoped' | 'isSpending'>;

/** 固定资产（净值） is the net value. */
function qualified(named: Named, inRemarks: readonly Token[]): Named {
  const { item } = named;
  const instead = item === null ? undefined : inRemarks.find((token) => token.kind === 'item' && itemOf(token.id)?.instead?.includes(item) === true);
  return instead?.kind === 'item' ? { ...named, item: instead.id, items: [instead.id] } : named;
}

function itemsOf(tokens: readonly Token[]): Named {
  const all = [...new Set(tokens.flatMap((token) => (token.kind === 'item' ? [token.id] : [])))];
  const clear = all.filter((id) => itemOf(id)?.vague !== true);
  const leading = clear.filter((id) => itemOf(id)?.leads === true);
  const named = leading.length > 0 ? leading : clear.length > 0 ? clear : all;
  const strong = named.filter((id) => itemOf(id)?.weak !== true);
  const unscoped = strong.filter((id) => itemOf(id)?.scope !== true);
  const isSpending = named.includes('spending');
  // 一般公共预算支出 is the spending of one source of money, 一般公共预算拨款收入 a source.
  const candidates = unscoped.length > 0 ? unscoped : isSpending ? ['spending'] : strong.length > 0 ? strong : named;
  const specific = candidates.filter((id) => candidates.every((other) => other === id || !isWithin(other, id)));
  const isScoped = strong.length > unscoped.length && (unscoped.length > 0 || isSpending);
  return { item: specific.length === 1 ? (specific[0] ?? null) : null, items: specific, isScoped, isSpending };
}

/** `mixed` when a label names two that exclude each other. */
function stageOf(tokens: readonly Token[]): Stage | 'mixed' | null {
  const stages = [...new Set(tokens.flatMap((token) => (token.kind === 'stage' ? [token.stage] : [])))];
  return stages.reduce<Stage | 'mixed' | null>((stage, next) => (stage === null || stage === 'mixed' ? (stage ?? next) : narrower(stage, next)), null);
}

/** Of two signs the one that says more; `mixed` when they exclude each other. */
export function narrower(a: Stage, b: Stage): Stage | 'mixed' {
  if (a === b) return a;
  for (const [general, special] of NARROWER) {
    if ((a === general && b === special) || (a === special && b === general)) return special;
  }
  return 'mixed';
}

const NARROWER: readonly (readonly [Stage, Stage])[] = [
  ['budget', 'initial'], ['budget', 'adjusted'], ['budget', 'plan'], ['actual', 'spent'], ['closing', 'spent'], ['closing', 'actual'], ['plan', 'initial'],
];

/** 「（2024年末，元）」 names one as well as 「（元）」. */
function unitAmong(parts: readonly string[]): UnitWord | null {
  for (const part of parts) {
    const unit = unitNamed(part) ?? unitsDeclared(part)[0] ?? part.split(/[,;、:]/).map(unitNamed).find((word) => word !== null);
    if (unit) return unit;
  }
  return null;
}

function spanOf(tokens: readonly Token[]): Span | null {
  if (has(tokens, 'single')) return 'single';
  if (has(tokens, 'cumulative')) return 'cumulative';
  return tokens.some((token) => (token.kind === 'period' || token.kind === 'month') && token.span === 'cumulative') ? 'cumulative' : null;
}
