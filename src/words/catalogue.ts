import type { Language } from '../story/schema/text.ts';
import { en } from './en.ts';

/** The same keys as English, each with a message of its own. */
type Translated<Messages> = {
  readonly [Key in keyof Messages]: Key extends 'direction'
    ? 'ltr' | 'rtl'
    : Messages[Key] extends string
      ? string
      : Translated<Messages[Key]>;
};

/** Every message of the interface in one language. A missing or surplus key does not compile. */
export type Catalogue = Translated<typeof en>;

const catalogues: { readonly [L in Language]?: Catalogue } = { en };

/** Whether the interface can speak this language; a story may only name those it can. */
export function hasCatalogue(language: Language): boolean {
  return catalogues[language] !== undefined;
}

/** The interface's messages in a language. Throws for one that has not been translated yet. */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = catalogues[language];
  if (catalogue === undefined)
    throw new Error(`The interface has no words in “${language}” yet: add src/words/${language}.ts`);
  return catalogue;
}
