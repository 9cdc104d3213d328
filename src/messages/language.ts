/** The languages of the product. 简体中文 is the first; every message exists in both. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One topic of messages in every language. The Chinese entries are the source; the others must have the same keys. */
export type Catalogue<Messages> = Readonly<Record<Language, Messages>>;

/**
 * The product's language for a BCP 47 tag such as Office's `displayLanguage`.
 * English tags give English; everything else gives Chinese, the language of the people who use the form.
 */
export function languageFor(tag: string | null | undefined): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN';
}
