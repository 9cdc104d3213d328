/** What the text of a standard states in figures: ranges with their points, steps with what they cost, points alone. */
import { divide, exactly, integer, ZERO, type Ratio } from '../../exact/ratio';
import { plainStandard } from './plain';
import words from './words.json';

/** A number of the text; a percentage counts as its hundredth. */
export interface StatedNumber {
  readonly value: Ratio;
  readonly percent: boolean;
}

/** One end of a range; `closed` is `null` where the text does not say whether the end belongs to it. */
export interface StatedEnd {
  readonly at: StatedNumber;
  readonly closed: boolean | null;
}

export interface StatedRange {
  readonly low: StatedEnd | null;
  readonly high: StatedEnd | null;
  readonly equals: StatedNumber | null;
}

/** `points` is `full` where the text says 满分 without a number. */
export interface RangeStatement {
  readonly text: string;
  readonly range: StatedRange;
  readonly points: Ratio | 'full';
}

export interface StepStatement {
  readonly text: string;
  readonly step: StatedNumber;
  readonly points: Ratio;
}

export interface Statements {
  /** 各, 均: one statement that holds for several parts. */
  readonly alike: boolean;
  readonly ranges: readonly RangeStatement[];
  readonly steps: readonly StepStatement[];
  /** Every number of points that is earned, in the order of the text. */
  readonly points: readonly Ratio[];
  readonly percentages: readonly Ratio[];
  /** Of 「（1－10×比率）×分值」: 1 and 10. */
  readonly slopes: readonly { readonly text: string; readonly intercept: Ratio; readonly slope: Ratio }[];
}

const NUMBER = '(\\d+(?:\\.\\d+)?)\\s*(%?)';
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).map((word) => word.replace(/[()]/g, '\\$&')).join('|');
const either = (...lists: readonly (readonly string[])[]) => `(${longestFirst(lists.flat())})`;

const POINTS = `(\\d+(?:\\.\\d+)?)\\s*${words.points}(?![${words.notPoints}])`;
/** What ends a condition: points earned, none, all, or points taken off. */
const OUTCOME = new RegExp(`(?<off>${longestFirst(words.off)})?\\s*(?<![\\d.])${POINTS}(?!${longestFirst([...words.behind.low, ...words.behind.high])})|${either(words.nothing)}|${either(words.full)}(?!为?\\s*\\d)`, 'g');
const EARNED = new RegExp(`(?<!(?:${longestFirst(words.off)})\\s*)(?<![\\d.])(?:(\\d+(?:\\.\\d+)?)\\s*(?:${longestFirst(words.between)})\\s*)?${POINTS}`, 'g');
/** 10% to 20%, each end with or without its 含. */
const mark = `(${longestFirst([...words.closed, ...words.open].filter((each) => each.startsWith('(')))})?`;
const BETWEEN = new RegExp(`${NUMBER}\\s*${mark}\\s*(?:${longestFirst(words.between)})\\s*${NUMBER}(?!\\s*[×*\\d.])\\s*${mark}`);
const CHAIN = new RegExp(`${NUMBER}\\s*([≤<])[^≤<≥>,;]{0,20}([≤<])\\s*${NUMBER}`);
const BRACKETS = new RegExp(`([[(])\\s*${NUMBER}\\s*,\\s*${NUMBER}\\s*([\\])])`);
const ENDS = words.ends;
const COMPARED = new RegExp(`(?<!${longestFirst(words.each)}[^,;]{0,6})${either(...Object.values(ENDS))}\\s*${NUMBER}`, 'g');
const BEHIND = new RegExp(`${NUMBER}\\s*(${longestFirst([...words.closed, ...words.open])})?\\s*${either(words.behind.low, words.behind.high)}`, 'g');
/** 每低于5%扣2分, 每有一项未完成扣2分: what is counted, how much of it, and the price. */
const STEP = new RegExp(`${either(words.each)}[^,;。\\d]{0,12}${NUMBER}\\s*([^\\d,;。(]{0,14})(?:\\([^)]*\\))?\\s*,?\\s*(?:的)?,?\\s*(?:${longestFirst(words.off)})\\s*${POINTS}`, 'g');
/** 一项未完成扣4分: one thing, without 每. */
const THING = new RegExp(`(?<![\\d.])1(?:${longestFirst(words.things)})[^,;。\\d]{0,12},?\\s*(?:的)?,?\\s*(?:${longestFirst(words.off)})\\s*${POINTS}`, 'g');
const SLOPE = /\(\s*(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?)\s*[×*][^()]*\)/g;
const PERCENTAGE = /(\d+(?:\.\d+)?)\s*%/g;

/** Reads a standard. What it states in a way that can be read otherwise is left out. */
export function statementsOf(standard: string): Statements {
  const plain = plainStandard(standard);
  const sentences = plain.split(/[。;\n]/);
  return {
    alike: words.alike.some((word) => plain.includes(word)),
    ranges: sentences.flatMap(rangesIn),
    steps: stepsIn(plain),
    points: pointsIn(plain),
    slopes: [...plain.matchAll(SLOPE)].map(([text, intercept = '0', slope = '0']) => ({ text, intercept: exactly(intercept), slope: exactly(slope) })),
    percentages: [...plain.matchAll(PERCENTAGE)].map(([, text = '']) => numberOf(text, '%').value),
  };
}

/** Every number of points that is earned, with both ends of 「3至4分」. */
export function pointsIn(plain: string): readonly Ratio[] {
  return [...plain.matchAll(EARNED)].flatMap(([, from, points = '0']) => [...(from === undefined ? [] : [exactly(from)]), exactly(points)]);
}

/** Conditions with their outcomes, as they follow each other within a sentence. */
function rangesIn(sentence: string): readonly RangeStatement[] {
  const found: RangeStatement[] = [];
  let from = 0;
  for (const match of sentence.matchAll(OUTCOME)) {
    // 「得6分（含20%），」 closes the range before it.
    const condition = sentence.slice(from, match.index).replace(/^\([^)]*\)/, '');
    const until = match.index + match[0].length;
    from = until;
    const range = match.groups?.off === undefined ? rangeIn(condition) : null;
    const points = match[4] === undefined ? pointsOf(match)[0] : 'full';
    if (range && points !== undefined) found.push({ text: `${condition}${match[0]}`.replace(/^[\s,、:]+/, ''), range, points });
  }
  return found;
}

function pointsOf([, , points, nothing]: RegExpMatchArray): readonly Ratio[] {
  return points !== undefined ? [exactly(points)] : nothing !== undefined ? [ZERO] : [];
}

/** The only range of a condition; `null` when there is none, or more than one. */
function rangeIn(condition: string): StatedRange | null {
  const chain = CHAIN.exec(condition);
  if (chain) return alone(condition, chain, between(end(chain[1], chain[2], chain[3] === '≤'), end(chain[5], chain[6], chain[4] === '≤')));
  const brackets = BRACKETS.exec(condition);
  if (brackets) return alone(condition, brackets, between(end(brackets[2], brackets[3], brackets[1] === '['), end(brackets[4], brackets[5], brackets[6] === ']')));
  const twoEnds = BETWEEN.exec(condition);
  if (twoEnds) return alone(condition, twoEnds, inOrder(end(twoEnds[1], twoEnds[2] || (twoEnds[5] ?? ''), closedBy(twoEnds[3])), end(twoEnds[4], twoEnds[5], closedBy(twoEnds[6]))));
  return oneEnded(condition);
}

function alone(condition: string, match: RegExpExecArray, range: StatedRange): StatedRange | null {
  const rest = condition.replace(match[0], '');
  return oneEnded(rest) === null && !CHAIN.test(rest) && !BETWEEN.test(rest) ? range : null;
}

function oneEnded(condition: string): StatedRange | null {
  const ends = [...condition.matchAll(COMPARED)].map(([, word = '', number, percent]) => rangeOf(word, numberOf(number, percent)));
  const behind = [...condition.matchAll(BEHIND)].map(([, number, percent, closed, word = '']) => {
    const one = end(number, percent, closed === undefined ? null : closedBy(closed));
    return words.behind.low.includes(word) ? between(one, null) : between(null, one);
  });
  const all = [...ends, ...behind];
  const [first, second] = all;
  if (!first || all.length > 2) return null;
  if (!second) return first;
  const [low, high] = [first.low ?? second.low, first.high ?? second.high];
  const isPair = first.equals === null && second.equals === null && (first.low === null) !== (second.low === null);
  return isPair ? between(low, high) : null;
}

function rangeOf(word: string, number: StatedNumber): StatedRange {
  if (ENDS.atLeast.includes(word)) return between({ at: number, closed: true }, null);
  if (ENDS.above.includes(word)) return between({ at: number, closed: false }, null);
  if (ENDS.atMost.includes(word)) return between(null, { at: number, closed: true });
  if (ENDS.below.includes(word)) return between(null, { at: number, closed: false });
  return { low: null, high: null, equals: number };
}

function stepsIn(plain: string): readonly StepStatement[] {
  const steps = [...plain.matchAll(STEP)].map(([text, , number, percent, , points = '0']) => ({ text, step: numberOf(number, percent), points: exactly(points) }));
  const stated = steps.map(({ text }) => text);
  const things = [...plain.matchAll(THING)].map(([text, points = '0']) => ({ text, step: numberOf('1', ''), points: exactly(points) }));
  return [...steps, ...things.filter(({ text }) => !stated.some((each) => each.endsWith(text)))];
}

function between(low: StatedEnd | null, high: StatedEnd | null): StatedRange {
  return { low, high, equals: null };
}

/** 「100%至80%」 is written from the better end. */
function inOrder(a: StatedEnd, b: StatedEnd): StatedRange {
  const isUp = a.at.value.numerator * b.at.value.denominator <= b.at.value.numerator * a.at.value.denominator;
  return isUp ? between(a, b) : between(b, a);
}

function end(number: string | undefined, percent: string | undefined, closed: boolean | null): StatedEnd {
  return { at: numberOf(number, percent), closed };
}

function closedBy(written: string | undefined): boolean | null {
  return written === undefined ? null : words.closed.includes(written);
}

function numberOf(number = '0', percent = ''): StatedNumber {
  return percent === '%' ? { value: divide(exactly(number), integer(100)), percent: true } : { value: exactly(number), percent: false };
}
