import type { Organisation } from '../story/schema/source.ts';
import type { Language } from '../story/schema/text.ts';
import { inLanguage } from './prose.ts';
import { sayList } from './sayList.ts';

/** Bodies by name, joined as the language joins a list: “the board and the infirmary”. */
export function sayNames(bodies: readonly Organisation[], language: Language): string {
  return sayList(
    bodies.map(({ name }) => inLanguage(name, language)),
    language,
  );
}
