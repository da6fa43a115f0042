import type { DatasetLeaf } from 'schema-dts';
import { figuresInOrder, timeOf } from '../../story/figurePages.ts';
import { sealDigits } from '../../story/published/sealDigits.ts';
import { find } from '../../story/story.ts';
import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { DISTRIBUTIONS } from './distributions.ts';
import { linkPlace } from './linkPlace.ts';
import { linkSource } from './linkSource.ts';

/** The whole record as linked data, with the files it can be had in. */
export function linkRecord(edition: Edition): DatasetLeaf {
  const { story, language } = edition;
  const { figureList, page } = catalogueOf(language);
  const { licence } = story.about;
  const figures = [...story.figures.values()];
  const measures = new Set(figures.map(({ measure }) => measure));
  const days = figuresInOrder(story).flatMap((figure) => timeOf(figure) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': `${edition.citable(edition.addressOfFigures())}#record`,
    identifier: story.about.id,
    url: edition.citable(edition.addressOfFigures()),
    name: sayProse(story.about.title, language),
    description: [
      ...(story.about.invented ? [page.invented] : []),
      sayProse(story.about.lead, language),
      figureList.intro,
      page.notVerified,
    ].join(' '),
    inLanguage: story.about.languages,
    isAccessibleForFree: true,
    version: sealDigits(story),
    ...(licence && {
      license: licence.url,
      creator: { '@type': 'Organization', name: inLanguage(licence.holder, language) },
    }),
    ...(first && last && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: [...new Set(figures.map(({ place }) => place))].map((place) =>
      linkPlace(find(story.places, place), language),
    ),
    variableMeasured: [...measures].map((measure) => figureList.measures[measure]),
    isBasedOn: linkSource(find(story.sources, story.about.report), language),
    distribution: Object.entries(DISTRIBUTIONS).map(([file, type]) => ({
      '@type': 'DataDownload',
      contentUrl: edition.citable(edition.addressOfFile(file)),
      encodingFormat: type,
    })),
  };
}
