import type { CreativeWork } from 'schema-dts';
import type { Source } from '../../story/schema/source.ts';
import type { Language } from '../../story/schema/text.ts';
import { inLanguage } from '../../words/prose.ts';
import { hedgedEdtf } from '../hedgedEdtf.ts';

const TYPES = {
  'news report': 'NewsArticle',
  'agency text': 'NewsArticle',
  'intergovernmental report': 'Report',
  'official statement': 'WebPage',
  'broadcast transcript': 'WebPage',
  'rewritten report': 'WebPage',
} as const satisfies Readonly<Record<Source['kind'], string>>;

/** The document something was read in. */
export function linkSource(source: Source, language: Language): CreativeWork {
  const published = hedgedEdtf(source.published);
  return {
    '@type': TYPES[source.kind],
    name: source.title,
    url: source.url,
    publisher: { '@type': 'Organization', name: inLanguage(source.publisher, language) },
    ...(published && { datePublished: published }),
  };
}
