import { claimsInOrder } from '../story/claims.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = { readonly edition: Edition };

/** Every statement on how far the numbers can be relied on, in order of day. */
export function Claims({ edition }: Props) {
  const { claims } = catalogueOf(edition.language);
  return (
    <section className="claims" aria-labelledby="page_claims">
      <SectionHead id="page_claims" title={claims.title} intro={claims.intro} level={1} />
      {claimsInOrder(edition.story).map(({ id }) => (
        <ClaimEntry key={id} edition={edition} claim={id} headingLevel={2} />
      ))}
    </section>
  );
}
