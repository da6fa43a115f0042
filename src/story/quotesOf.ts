import type { Placed } from './draft.ts';
import type { Path } from './reading/jsonFile.ts';
import type { About } from './schema/about.ts';
import type { Figure } from './schema/figure.ts';
import type { Quote } from './schema/quote.ts';

/** A quote, and where in the story it stands. */
export type PlacedQuote = { readonly at: Placed; readonly path: Path; readonly quote: Quote; readonly source: string };

/** Everything that is copied letter by letter from a document, with the source it was read in. */
export function quotesOf({
  about,
  figures,
}: {
  about?: Placed<About> | undefined;
  figures: readonly Placed<Figure>[];
}): PlacedQuote[] {
  const ofFigures = figures.flatMap((at): PlacedQuote[] => {
    const { assertedAs, readIn: source } = at.record.attribution;
    const own = { at, path: ['quote'], quote: at.record.quote, source };
    return assertedAs === undefined
      ? [own]
      : [own, { at, path: ['attribution', 'assertedAs'], quote: assertedAs, source }];
  });
  if (about === undefined) return ofFigures;
  const { statements, setAside, report: source } = about.record;
  return [
    ...ofFigures,
    ...statements.map(({ quote }, index) => ({ at: about, path: ['statements', index, 'quote'], quote, source })),
    ...setAside.map(({ quote }, index) => ({ at: about, path: ['setAside', index, 'quote'], quote, source })),
  ];
}
