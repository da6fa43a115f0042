import type { Placed } from './draft.ts';
import type { Path } from './reading/jsonFile.ts';
import type { About } from './schema/about.ts';
import type { Claim } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import type { Quote } from './schema/quote.ts';

/** A quote, and where in the story it stands. */
export type PlacedQuote = { readonly at: Placed; readonly path: Path; readonly quote: Quote; readonly source: string };

/** Everything that is copied letter by letter from a document, with the source it was read in. */
export function quotesOf({
  about,
  figures,
  claims,
}: {
  about?: Placed<About> | undefined;
  figures: readonly Placed<Figure>[];
  claims: readonly Placed<Claim>[];
}): PlacedQuote[] {
  const ofFigures = figures.flatMap((at): PlacedQuote[] => {
    const { assertedAs, readIn: source } = at.record.attribution;
    const own = { at, path: ['quote'], quote: at.record.quote, source };
    return assertedAs === undefined
      ? [own]
      : [own, { at, path: ['attribution', 'assertedAs'], quote: assertedAs, source }];
  });
  const ofClaims = claims.flatMap((at): PlacedQuote[] => {
    const { quote, readIn: source } = at.record;
    return quote === undefined ? [] : [{ at, path: ['quote'], quote, source }];
  });
  if (about === undefined) return [...ofFigures, ...ofClaims];
  const { statements, setAside, report: source } = about.record;
  return [
    ...ofFigures,
    ...ofClaims,
    ...statements.map(({ quote }, index) => ({ at: about, path: ['statements', index, 'quote'], quote, source })),
    ...setAside.map(({ quote }, index) => ({ at: about, path: ['setAside', index, 'quote'], quote, source })),
  ];
}
