import { phraseOfSource, phraseOfWhen } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import type { CitedFigure } from '../../story/story.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { fill } from '../../words/template.ts';
import type { Framing } from './framing.ts';
import { isolated } from './isolated.ts';
import type { Block, Words } from './picture.ts';
import { say } from './say.ts';

/** What a picture ends with: each document that its numbers were read in, where it is shown, the edition of the record. */
export function footOf(shown: readonly CitedFigure[], framing: Framing): Block {
  const { language } = framing.edition;
  const sources = new Map(shown.map(({ source, carrying }) => [source.id, { source, carrying }]));
  const read = [...sources.values()].map(({ source, carrying }) =>
    say(
      'small',
      fill(catalogueOf(language).cite.readIn, {
        title: source.title,
        source: wordsOf([phraseOfSource(source, carrying, language)]),
        day: wordsOf(phraseOfWhen(source.published, language)),
        address: isolated(source.url, language),
      }),
    ),
  );
  return { kind: 'foot', parts: [...read, ...whereOf(framing)] };
}

/** Where what a picture shows stands, and in which edition of the record. */
export function whereOf({ edition: { language }, address, record }: Framing): Words[] {
  const { cite, picture } = catalogueOf(language);
  return [
    say('address', fill(cite.shownAt, { address: isolated(address, language) })),
    say('small', fill(picture.edition, { edition: isolated(record, language) })),
  ];
}
