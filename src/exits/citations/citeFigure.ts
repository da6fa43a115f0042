import { phraseOfSource } from '../../figure/phrase.ts';
import { type CitedFigure, cite } from '../../story/story.ts';
import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { sayProse } from '../../words/prose.ts';
import { saySentence } from '../../words/saySentence.ts';
import { sayWhatGoesWith } from '../../words/sayWhatGoesWith.ts';
import { fill } from '../../words/template.ts';
import type { Reference } from './reference.ts';
import { sayReading } from './sayReading.ts';

/**
 * A figure as its page on this site: the title is the whole sentence and its source, so that no style can print the
 * number without hedge, speaker, day and source; the note holds every caveat, the words it was read in and where. It has no author, since
 * whoever said it did not write the page, and no date, since the page has none.
 */
export function citeFigure(edition: Edition, figure: string): Reference {
  const { story, language } = edition;
  const cited = cite(story, figure);
  return {
    id: figure,
    type: 'webpage',
    title: fill(catalogueOf(language).cite.figure, {
      sentence: saySentence(cited, language),
      source: phraseOfSource(cited.source, cited.carrying, language).words,
    }),
    'container-title': sayProse(story.about.title, language),
    URL: edition.citable(edition.addressOf(figure)),
    note: sayNote(edition, cited),
    language,
  };
}

function sayNote({ story, language }: Edition, cited: CitedFigure): string {
  const { figure, caveats, source, carrying } = cited;
  const { cite: words, facts, hedgeTag, obsStatus, page, quoted } = catalogueOf(language);
  const tag = hedgeTag[figure.reported.hedge];
  const quote = fill(quoted, { words: figure.quote.exact });
  return [
    ...(story.about.invented ? [page.invented] : []),
    ...sayWhatGoesWith(cited, caveats, language),
    tag === ''
      ? fill(words.wording, { wording: fill(facts.wording, { quote }) })
      : fill(words.hedgedWording, { wording: fill(facts.wording, { quote }), tag }),
    fill(words.status, { status: obsStatus[figure.obsStatus] }),
    sayReading(source, carrying, language),
  ].join(' ');
}
