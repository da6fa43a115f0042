import type { Quote } from '../schema/quote.ts';
import type { Reported } from '../schema/reported.ts';
import type { Story } from '../story.ts';

/** A quote from the report, and what it is there for. */
export type ReportQuote = {
  readonly path: string;
  readonly quote: Quote;
  /** What the quote says a figure is, if it carries one. */
  readonly reported?: Reported;
  /** Its numbers are not figures of this story, and the story says why. */
  readonly isSetAside?: true;
};

/** Every quote that was read in the report: figures, who said them, statements, and what was set aside. */
export function reportQuotes({ about, figures }: Story): ReportQuote[] {
  return [
    ...[...figures.values()]
      .filter(({ attribution }) => attribution.readIn === about.report)
      .flatMap(({ id, quote, reported, attribution: { assertedAs } }): ReportQuote[] => {
        const figure = { path: `figures[${id}].quote`, quote, reported };
        return assertedAs === undefined
          ? [figure]
          : [figure, { path: `figures[${id}].attribution.assertedAs`, quote: assertedAs }];
      }),
    ...about.statements.map(({ id, quote }) => ({ path: `about.statements[${id}].quote`, quote })),
    ...about.setAside.map(
      ({ quote }, index): ReportQuote => ({ path: `about.setAside[${index}].quote`, quote, isSetAside: true }),
    ),
  ];
}
