import { type CitedCaveat, type CitedFigure, cite, find, leadingCaveats } from '../../story/story.ts';
import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { saySentence } from '../../words/saySentence.ts';
import { sayWhatGoesWith } from '../../words/sayWhatGoesWith.ts';
import { hedgedEdtf } from '../hedgedEdtf.ts';
import { linkBounds } from './linkBounds.ts';
import { linkChange } from './linkChange.ts';
import type { LinkedFigure } from './linked.ts';
import { linkPlace } from './linkPlace.ts';
import { linkSource } from './linkSource.ts';
import { linkSpeakers } from './linkSpeakers.ts';

/**
 * A figure as linked data: an observation that is at the same time a claim of whoever said it. Its description holds
 * all its words, since a reader may take nothing else: the sentence with hedge, speaker and day, and every caveat.
 */
export function linkFigure(edition: Edition, figure: string): LinkedFigure {
  const { story, language } = edition;
  const cited = cite(story, figure);
  const { period, name, counts, measure, place } = cited.figure;
  const over = hedgedEdtf(period);
  return {
    ...linkInShort(edition, figure),
    name: inLanguage(name, language),
    description: describe(edition, cited, cited.caveats),
    ...(over && { temporalCoverage: over }),
    observationAbout: linkPlace(find(story.places, place), language),
    variableMeasured: {
      '@type': 'StatisticalVariable',
      name: sayProse(counts, language),
      measuredProperty: { '@type': 'Property', name: catalogueOf(language).figureList.measures[measure] },
      populationType: { '@id': 'https://schema.org/Person' },
    },
  };
}

/**
 * The same in short, with the first caveat, for a page that shows the figure among many; its own page says the rest. A
 * slip has its number in the words alone, and no author: a reader that leaves the words would take it for somebody’s count.
 */
export function linkInShort(edition: Edition, figure: string): LinkedFigure {
  const { story, language } = edition;
  const cited = cite(story, figure);
  const { reported, asOf, misreport } = cited.figure;
  const day = hedgedEdtf(asOf);
  return {
    '@type': ['Observation', 'Claim'],
    '@id': `#${figure}`,
    url: edition.citable(edition.addressOf(figure)),
    description: describe(edition, cited, leadingCaveats(cited)),
    ...(!misreport && linkBounds(reported, language)),
    measurementQualifier: {
      '@type': 'QualitativeValue',
      name: catalogueOf(language).figureList.hedges[reported.hedge],
    },
    ...(!misreport && linkSpeakers(cited.claimants, language)),
    ...(day && { observationDate: day }),
    isBasedOn: linkSource(cited.source, language),
    ...(cited.changes.length > 0 && { correction: cited.changes.map((change) => linkChange(change, language)) }),
  };
}

function describe({ story, language }: Edition, cited: CitedFigure, caveats: readonly CitedCaveat[]): string {
  return [
    ...(story.about.invented ? [catalogueOf(language).page.invented] : []),
    saySentence(cited, language),
    ...sayWhatGoesWith(cited, caveats, language),
  ].join(' ');
}
