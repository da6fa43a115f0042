import type { Reported } from '../schema/reported.ts';

/**
 * What a number allows the truth to be. An end that is not known is undefined. Beneath a ceiling the lower end is
 * not known either: zero would be an end that nobody stated.
 */
export type Bounds = {
  readonly low: number | undefined;
  /** Whether the lower end itself is left out: “more than”. Such a number has no upper end. */
  readonly isAbove: boolean;
  readonly high: number | undefined;
};

/** The bounds of a number as it was said; none where no range was given, nor can be made up. */
export function boundsOf(reported: Reported): Bounds | undefined {
  switch (reported.hedge) {
    case 'exact':
      return { low: reported.value, isAbove: false, high: reported.value };
    case 'at-least':
    case 'more-than':
      return { low: reported.value, isAbove: reported.hedge === 'more-than', high: undefined };
    case 'up-to':
    case 'nearly':
      return { low: undefined, isAbove: false, high: reported.value };
    case 'between':
      return { low: reported.low, isAbove: false, high: reported.high };
    case 'about':
    case 'unqualified':
      return undefined;
  }
}

/** The fewest people the bounds allow. People are whole: more than two are at least three. */
export function leastOf({ low, isAbove }: Bounds): number {
  return (low ?? 0) + (isAbove ? 1 : 0);
}
