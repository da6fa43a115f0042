import type { Rule } from '../draft.ts';
import { baseLanguage, HEDGE_WORDS, hedgeOfWord } from '../hedgeWords.ts';

/** The word a hedge is read from carries that hedge in the quote’s language. */
export const knownHedgeWords: Rule = ({ figures }, report) => {
  for (const at of figures) {
    const { reported, quote } = at.record;
    if (!('word' in reported)) continue;
    const lexicon = HEDGE_WORDS[baseLanguage(quote.lang)];
    const meant = hedgeOfWord(reported.word, quote.lang);
    if (lexicon === undefined || meant === reported.hedge) continue;
    const path = ['reported', 'word'];
    if (meant !== undefined) {
      report(
        at,
        path,
        `“${reported.word}” says ${meant}, not ${reported.hedge}`,
        `Set "hedge" to "${meant}", or quote the word that says ${reported.hedge}`,
      );
    } else {
      const known = `Words known for it in “${quote.lang}”: ${lexicon[reported.hedge].join(', ')}`;
      report(
        at,
        path,
        `“${reported.word}” is not known to say ${reported.hedge}`,
        `${known}. A missing one is added in src/story/hedgeWords.ts`,
      );
    }
  }
};
