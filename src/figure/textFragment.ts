import type { Quote } from '../story/schema/quote.ts';

/** What parts an address from an instruction to the browser that opens it. */
const DIRECTIVE = ':~:';

/**
 * The address of the very words in a page, as the WICG's text fragments write it: `#:~:text=prefix-,words,-suffix`. A
 * browser that finds them scrolls there and marks them; any other opens the page as usual.
 */
export function toTheWords(url: string, { exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const before = encodeTerm(prefix ?? '');
  const after = encodeTerm(suffix ?? '');
  const text = `${before && `${before}-,`}${encodeTerm(exact)}${after && `,-${after}`}`;
  if (url.includes(DIRECTIVE)) return `${url}&text=${text}`;
  return `${url}${url.includes('#') ? '' : '#'}${DIRECTIVE}text=${text}`;
}

/** The address without instructions to the browser. */
export function withoutWords(url: string): string {
  return url.split(DIRECTIVE)[0]?.replace(/#$/, '') ?? url;
}

/** Percent-encodes a term, also the three signs that part terms. White space at its ends would have to be found there too. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D');
}
