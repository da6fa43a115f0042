/** Of how many of some things something is true, as far as a heading can say so in words. */
export type Share = 'none' | 'some' | 'most' | 'every';

/** Which share so many are of a whole; of nothing, none. */
export function shareOf(count: number, whole: number): Share {
  if (count === 0) return 'none';
  if (count === whole) return 'every';
  return count > whole / 2 ? 'most' : 'some';
}
