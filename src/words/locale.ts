import type { Language } from '../story/schema/text.ts';

/**
 * The pinned locale of each language, so that every machine writes the same: Gregorian calendar, and Latin digits
 * also in Arabic, so that a number looks the same beside a quote from its source.
 */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB-u-ca-gregory-nu-latn',
  ar: 'ar-u-ca-gregory-nu-latn',
  he: 'he-u-ca-gregory-nu-latn',
};

/** Each language as the Open Graph protocol names it, with a territory; it has none of its own for plain Arabic. */
export const CARD_LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', ar: 'ar_AR', he: 'he_IL' };
