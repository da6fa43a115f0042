import type { PlaceLeaf } from 'schema-dts';
import type { Place } from '../../story/schema/source.ts';
import type { Language } from '../../story/schema/text.ts';
import { inLanguage } from '../../words/prose.ts';

/** A place by name, and by its id in Wikidata where the record has one. */
export function linkPlace({ name, wikidata }: Place, language: Language): PlaceLeaf {
  return {
    '@type': 'Place',
    name: inLanguage(name, language),
    ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  };
}
