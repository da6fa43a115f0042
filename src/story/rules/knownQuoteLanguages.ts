import type { Rule } from '../draft.ts';
import { baseLanguage, HEDGE_WORDS } from '../hedgeWords.ts';

/**
 * A figure’s quote is in a language whose hedge words are known: otherwise nobody could tell whether the number it
 * holds was said without a hedge.
 */
export const knownQuoteLanguages: Rule = ({ figures }, report) => {
  const known = Object.keys(HEDGE_WORDS);
  for (const at of figures) {
    const { lang } = at.record.quote;
    if (known.includes(baseLanguage(lang))) continue;
    const right = `Known are ${known.join(', ')}; add the hedge words of “${lang}” to src/story/hedgeWords.ts`;
    report(at, ['quote', 'lang'], `the hedge words of “${lang}” are not known`, right);
  }
};
