import type { Language } from '../story/schema/text.ts';
import { LOCALES } from './locale.ts';

const formats = new Map<Language, Intl.ListFormat>();

/**
 * Things in a row, with the words between them as a language joins lists: `[board, ', ', infirmary, ' and ', agency]`.
 * A language may look at the words it joins (Hebrew: “וב” but “ו-B”), so each thing is said first.
 */
export function listPieces<Thing>(
  things: readonly Thing[],
  say: (thing: Thing) => string,
  language: Language,
): (Thing | string)[] {
  const format = formats.get(language) ?? new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  formats.set(language, format);
  let next = 0;
  return format
    .formatToParts(things.map(say))
    .map(({ type, value }) => (type === 'element' ? (things[next++] as Thing) : value));
}

/** Names in a row as a language joins them: “the board, the infirmary and the agency”. */
export function sayList(names: readonly string[], language: Language): string {
  return listPieces(names, String, language).join('');
}
