/** The sheet's words in every language: what is written in one is understood whichever language the reader has. */
import { frameworkSheetWords, type FrameworkSheetWords } from '../../../messages/frameworkSheet';
import { LANGUAGES, type Language } from '../../../messages/language';
import { remembered } from '../../remembered';

export function wordsIn(language: Language): FrameworkSheetWords {
  return frameworkSheetWords[language];
}

/** The same group of words in each language. */
export function inEveryLanguage<Group>(pick: (words: FrameworkSheetWords) => Group): readonly Group[] {
  return LANGUAGES.map((language) => pick(frameworkSheetWords[language]));
}

/** Text without what people vary: width, spaces, case, and the many kinds of minus and comparison signs. */
export const tight: (text: string) => string = remembered((text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']')
    .replace(/>=|≧|⩾/g, '≥')
    .replace(/<=|≦|⩽/g, '≤')
    .toLowerCase(),
);

/** Which choice a person means; `undefined` when none. */
export function choiceNamed<Key extends string>(text: string, pick: (words: FrameworkSheetWords) => Readonly<Record<Key, string>>): Key | undefined {
  const wanted = tight(text);
  for (const group of inEveryLanguage(pick)) {
    for (const [key, word] of Object.entries(group) as [Key, string][]) {
      if (tight(word) === wanted) return key;
    }
  }
  return undefined;
}
