/** Numbers in Chinese words, as texts that read as numbers: 十二 is 12, 壹仟元整 is 1000元, 百分之九十五 is 95%. */
import words from './numberWords.json';

const DIGITS = new Map<string, number>(Object.entries(words.digits));
const PLACES = new Map<string, number>(Object.entries(words.places));
/** From here on a place counts all that stands before it: 一百二十万. */
const GROUP = 10_000;

const digit = `[${[...DIGITS.keys()].join('')}]`;
const word = `[${[...DIGITS.keys(), ...PLACES.keys()].join('')}]`;
const IN_WORDS = new RegExp(`^(百分之)?(${word}+)(?:点(${digit}+))?(元|圆|人|名|个|项|件|次)?([整正])?$`);

/** `null` for what is no number in words; `meant` is `null` when its unit is open, as in 十二万. */
export function numberInWords(text: string): { readonly meant: string | null } | null {
  const match = IN_WORDS.exec(text);
  if (!match) return null;
  const [, percent, whole = '', fraction = '', unit = ''] = match;
  const units = wholeNumber(whole);
  if (units === null) return null;
  const number = `${units}${fraction === '' ? '' : `.${[...fraction].map((one) => DIGITS.get(one) ?? '').join('')}`}`;
  if (percent !== undefined) return { meant: `${number}%` };
  if (unit === '' && /[万亿]/.test(whole)) return { meant: null };
  return { meant: `${number}${unit.replace('圆', '元')}` };
}

/** Digit by digit (二〇二四), or with the places named (两千零二十四); `null` when it is neither. */
function wholeNumber(text: string): bigint | null {
  const signs = [...text];
  if (signs.every((sign) => DIGITS.has(sign))) return BigInt(signs.map((sign) => DIGITS.get(sign)).join(''));
  let [total, group, pending] = [0n, 0n, null as bigint | null];
  for (const sign of signs) {
    const place = PLACES.get(sign);
    if (place === undefined) {
      if (pending !== null && pending !== 0n) return null;
      pending = BigInt(DIGITS.get(sign) ?? 0);
    } else if (place < GROUP) {
      group += (pending ?? 1n) * BigInt(place);
      pending = null;
    } else {
      const counted = group + (pending ?? 0n);
      if (counted === 0n && total === 0n) return null;
      // 亿 counts the 万 before it as well: 一万亿.
      total = place > GROUP ? (total + counted) * BigInt(place) : total + counted * BigInt(place);
      [group, pending] = [0n, null];
    }
  }
  return total + group + (pending ?? 0n);
}
