import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';

type Props = {
  readonly edition: Edition;
  /** Figures or places: there is a link only where a statement speaks of one of them. Without it, of anything. */
  readonly of?: readonly string[];
};

/** The way to all statements on how far the numbers can be relied on. */
export function ClaimsLink({ edition, of }: Props) {
  const claims = [...edition.story.claims.values()];
  if (!claims.some(({ about }) => of === undefined || about.some((subject) => of.includes(subject)))) return null;
  return (
    <p className="whole-history">
      <a href={edition.addressOfClaims}>{catalogueOf(edition.language).claims.all}</a>
    </p>
  );
}
