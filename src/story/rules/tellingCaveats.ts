import type { Rule } from '../draft.ts';
import type { Language } from '../schema/text.ts';

/** Shortest caveat that can say anything, in letters; scripts without written vowels need fewer. */
const SHORTEST = { latin: 40, other: 25 };

/** A caveat says something: “May be incomplete” is not one. */
export const tellingCaveats: Rule = ({ figures }, report) => {
  for (const at of figures) {
    for (const [index, { text }] of at.record.caveats.entries()) {
      for (const [language, words] of Object.entries(text)) {
        const shortest = isLatin(language as Language) ? SHORTEST.latin : SHORTEST.other;
        const { length } = [...words];
        if (length >= shortest) continue;
        const wrong = `the caveat is too short to tell a reader anything (${length} characters)`;
        report(
          at,
          ['caveats', index, 'text', language],
          wrong,
          `Say in ${shortest} characters or more what the number leaves out, or how it was counted`,
        );
      }
    }
  }
};

function isLatin(language: Language): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn';
}
