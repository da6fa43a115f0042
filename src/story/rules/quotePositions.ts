import type { Rule } from '../draft.ts';
import { quotesOf } from '../quotesOf.ts';

/**
 * Positions count code points (W3C Web Annotation TextPositionSelector) and fit the quote’s length. Where the story
 * holds a document’s hash every quote from it has a position, so that `npm run verify` can hold it against the text.
 */
export const quotePositions: Rule = (draft, report) => {
  const withDocument = new Set(draft.sources.filter(({ record }) => record.document).map(({ record }) => record.id));
  for (const { at, path, quote, source } of quotesOf(draft)) {
    const { start, end, exact } = quote;
    const { length } = [...exact];
    if (start === undefined || end === undefined) {
      if (start === undefined && end === undefined && !withDocument.has(source)) continue;
      const absent = start === undefined ? (end === undefined ? '“start” and “end” are' : '“start” is') : '“end” is';
      report(
        at,
        path,
        `${absent} missing`,
        'Add the first code point of the quote in the document, and the one after its last',
      );
    } else if (end - start !== length) {
      const wrong = `the positions span ${end - start} characters, the quote has ${length}`;
      report(at, [...path, 'end'], wrong, `With "start" ${start}, "end" would be ${start + length}`);
    }
  }
};
