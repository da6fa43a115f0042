/** Shortest text that can say anything, in letters; scripts without written vowels need fewer. */
const SHORTEST = { latin: 40, other: 25 };

/** How many letters a caveat or a reason needs at least, in a language. */
export function shortestTelling(language: string): number {
  return new Intl.Locale(language).maximize().script === 'Latn' ? SHORTEST.latin : SHORTEST.other;
}
