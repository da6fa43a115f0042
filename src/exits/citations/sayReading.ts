import { phraseOfSource, phraseOfWhen } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import type { Organisation, Source } from '../../story/schema/source.ts';
import type { Language } from '../../story/schema/text.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { fill } from '../../words/template.ts';

/** Where something was read, as one sentence: title, publisher and whose text it carries, day with how it is known, address. */
export function sayReading(source: Source, carrying: Organisation | undefined, language: Language): string {
  return fill(catalogueOf(language).cite.readIn, {
    title: source.title,
    source: phraseOfSource(source, carrying, language).words,
    day: sayWhen(source, language),
    address: source.url,
  });
}

/** The day a source came out, with how it is known, in words. */
export function sayWhen({ published }: Source, language: Language): string {
  return wordsOf(phraseOfWhen(published, language)).replaceAll('\u00a0', ' ');
}
