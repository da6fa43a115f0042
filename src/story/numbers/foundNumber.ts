/**
 * A number in a text, by UTF-16 offsets. `values` holds what it can mean: several entries over the same words where
 * the writing is ambiguous (“7 300”: one number or two), none where it has no whole value (“hundreds”, “1.5”).
 */
export type FoundNumber = { readonly start: number; readonly end: number; readonly values: readonly number[] };

/** A word or a run of digits, and where it stands. */
export type Token = { readonly start: number; readonly end: number; readonly text: string };

/** Everything in a text that matches, as tokens. */
export function tokensIn(text: string, pattern: RegExp): Token[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: match,
  }));
}

/** Whether a number is only a part of one of the others: the “million” of “1.5 million”. */
export function isWithinAny(inner: FoundNumber, outer: readonly FoundNumber[]): boolean {
  return outer.some(({ start, end }) => start <= inner.start && inner.end <= end);
}
