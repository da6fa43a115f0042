import { phraseOfSource } from '../../figure/phrase.ts';
import type { Source } from '../../story/schema/source.ts';
import { find } from '../../story/story.ts';
import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';
import { cslDate } from './cslDate.ts';
import type { Reference } from './reference.ts';
import { sayWhen } from './sayReading.ts';

const TYPES: Readonly<Record<Source['kind'], Reference['type']>> = {
  'news report': 'article-newspaper',
  'agency text': 'article-newspaper',
  'intergovernmental report': 'report',
  'official statement': 'webpage',
  'broadcast transcript': 'broadcast',
  'rewritten report': 'webpage',
};

/** A source as the document that was read. A body whose text was reworded is named in the note, never as its author. */
export function citeSource({ story, language }: Edition, id: string): Reference {
  const source = find(story.sources, id);
  const carrying = source.carrying === undefined ? undefined : find(story.organisations, source.carrying);
  const isAuthor = carrying !== undefined && source.kind !== 'rewritten report';
  const issued = cslDate(source.published);
  const { cite } = catalogueOf(language);
  return {
    id,
    type: TYPES[source.kind],
    title: source.title,
    ...(isAuthor && { author: [{ literal: inLanguage(carrying.name, language) }] }),
    [TYPES[source.kind] === 'report' ? 'publisher' : 'container-title']: inLanguage(source.publisher, language),
    ...(issued && { issued }),
    URL: source.url,
    note: [
      fill(cite.source, {
        source: phraseOfSource(source, carrying, language).words,
        day: sayWhen(source, language),
        seen: cite.seenAs[source.seenAs],
      }),
      ...(source.note ? [sayProse(source.note, language)] : []),
    ].join(' '),
    language: source.language,
  };
}
