import type { ClaimLeaf } from 'schema-dts';
import { NOBODY_NAMED } from '../../story/schema/figure.ts';
import { citeClaim } from '../../story/story.ts';
import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { sayProse } from '../../words/prose.ts';
import { hedgedEdtf } from '../hedgedEdtf.ts';
import { linkPlace } from './linkPlace.ts';
import { linkSource } from './linkSource.ts';
import { linkSpeakers } from './linkSpeakers.ts';

/** A statement on the numbers as linked data: who says what, with what a reader should know of it. It is not rated. */
export function linkClaim(edition: Edition, id: string): ClaimLeaf {
  const { story, language } = edition;
  const { claim, assertedBy, source } = citeClaim(story, id);
  const { page } = catalogueOf(language);
  const said = hedgedEdtf(claim.saidOn);
  return {
    '@type': 'Claim',
    '@id': `#${id}`,
    description: [
      ...(story.about.invented ? [page.invented] : []),
      sayProse(claim.says, language),
      sayProse(claim.caveat, language),
    ].join(' '),
    ...linkSpeakers(assertedBy === NOBODY_NAMED ? [] : [assertedBy], language),
    ...(said && { dateCreated: said }),
    appearance: linkSource(source, language),
    about: claim.about.map((subject) => {
      const place = story.places.get(subject);
      return place ? linkPlace(place, language) : { '@id': edition.citable(edition.addressOf(subject)) };
    }),
  };
}
