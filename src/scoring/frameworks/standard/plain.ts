/** The text of a standard in one spelling: half width, digits for numbers in words, % for percentage points. */
import { numberInWords } from '../../inputs/numberInWords';
import numberWords from '../../inputs/numberWords.json';
import words from './words.json';

const word = `[${Object.keys({ ...numberWords.digits, ...numberWords.places }).join('')}]`;
const digit = `[${Object.keys(numberWords.digits).join('')}]`;
const inWords = `${word}+(?:点${digit}+)?`;
const points = words.percentagePoints.join('|');
const things = words.things.join('');
/** Only where a number is meant beyond doubt: 「十分明确」 and 「一是」 have none. */
const NUMBER_IN_WORDS = new RegExp(`百分之${inWords}|${inWords}(?=${points}|%)|(?<=${words.earn.join('|')})${inWords}(?=${words.points}(?!之))|${inWords}(?=[${things}])`, 'g');
const PERCENTAGE_POINTS = new RegExp(`(?<=\\d)\\s*(?:${points})`, 'g');
const CIRCLED = /[①-⑳]/g;

/** @returns the text without its circled numbers, which would read as figures */
export function plainStandard(standard: string): string {
  return standard
    .replace(CIRCLED, ' ')
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(NUMBER_IN_WORDS, (text) => numberInWords(text)?.meant ?? text)
    .replace(PERCENTAGE_POINTS, '%');
}

/** What stands behind each circled number, to the end of its first sentence; empty where the text is not numbered. */
export function numberedPassages(standard: string): readonly string[] {
  const [, ...passages] = standard.split(CIRCLED);
  return passages.map((passage) => plainStandard(passage.split('。')[0] ?? ''));
}
