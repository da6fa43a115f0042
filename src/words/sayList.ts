import type { Language } from '../story/schema/text.ts';
import { LOCALES } from './locale.ts';

/** Names in a row as a language joins them: “the board, the infirmary and the agency”. */
export function sayList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}
