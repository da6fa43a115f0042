import type { Language } from '../../story/schema/text.ts';
import type { Speaker } from '../../story/speakers.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage } from '../../words/prose.ts';
import { sayList } from '../../words/sayList.ts';
import { fill } from '../../words/template.ts';

/** Everyone who states a number or does not, by name; of a text that names no one, whose it is. */
export function saySpeakers(speakers: readonly Speaker[], language: Language): string {
  const { nobody } = catalogueOf(language).whoSays;
  return sayList(
    speakers.map(({ name, isNamed }) => {
      const called = inLanguage(name, language);
      return isNamed ? called : fill(nobody, { outlet: called });
    }),
    language,
  );
}
