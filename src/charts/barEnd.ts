import type { Hedge } from '../story/schema/reported.ts';

/** How a bar ends; see `ends` in the catalogues for what each means to a reader. */
export type BarEnd = 'hard' | 'arrow' | 'gap' | 'soft' | 'short' | 'outline' | 'floating';

/** The end of each hedge's bars, wherever they are drawn. */
export const BAR_ENDS: Readonly<Record<Hedge, BarEnd>> = {
  exact: 'hard',
  unqualified: 'hard',
  'at-least': 'arrow',
  'more-than': 'gap',
  about: 'soft',
  nearly: 'short',
  'up-to': 'outline',
  between: 'floating',
};
