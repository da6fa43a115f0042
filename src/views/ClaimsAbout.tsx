import { claimsAbout } from '../story/claims.ts';
import type { Figure } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import { ClaimsLink } from './ClaimsLink.tsx';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = { readonly edition: Edition; readonly figure: Figure };

/** What was said of one figure, and the way to what was said of its place. */
export function ClaimsAbout({ edition, figure }: Props) {
  const about = claimsAbout(edition.story, figure);
  if (about.length === 0) return <ClaimsLink edition={edition} of={[figure.place]} />;
  const { claims } = catalogueOf(edition.language);
  return (
    <section className="claims" aria-labelledby="page_claims">
      <SectionHead id="page_claims" title={claims.ofFigure} intro={claims.ofFigureIntro} />
      {about.map(({ id }) => (
        <ClaimEntry key={id} edition={edition} claim={id} headingLevel={3} />
      ))}
      <ClaimsLink edition={edition} />
    </section>
  );
}
