import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';

/** The files in which a picture can be saved. */
export const PICTURE_FORMS = ['svg', 'png'] as const;

type PictureForm = (typeof PICTURE_FORMS)[number];

/** A view that can be saved as a picture. */
export type PicturedView =
  | { readonly kind: 'embed-ledger' }
  | { readonly kind: 'embed-group'; readonly group: string }
  | { readonly kind: 'embed-counting'; readonly group?: string }
  | { readonly kind: 'embed-panel'; readonly panel: string }
  | { readonly kind: 'embed-who-says'; readonly panel: string }
  | { readonly kind: 'embed-figure'; readonly figure: string }
  | { readonly kind: 'embed-journey'; readonly figure: string };

/** A story in one language, with the addresses of its pages: what every view chooses from. */
export type Edition = {
  readonly story: Story;
  readonly language: Language;
  readonly addressOfStory: string;
  readonly addressOf: (figure: string) => string;
  readonly addressOfPanel: (panel: string) => string;
  /** The page on which a long panel’s reports of one month stand, or those of no known day. */
  readonly addressOfMonth: (panel: string, month: string | undefined) => string;
  /** The file in which the places of a long panel’s reports stand. */
  readonly addressOfIndex: (panel: string) => string;
  readonly addressOfDay: (day: string) => string;
  /** A panel’s chart as known on a day. */
  readonly addressOfFrozenPanel: (panel: string, day: string) => string;
  /** The list of every figure, or its page of one time: a month, a day, or “undated”. */
  readonly addressOfFigures: (time?: string) => string;
  /** A file of the site beside its pages, by its name under the site’s base. */
  readonly addressOfFile: (name: string) => string;
  /** The page of all statements on the numbers. */
  readonly addressOfClaims: string;
  /** Where a statement stands; left out where caveats lead to none. */
  readonly addressOfClaim?: ((claim: string) => string) | undefined;
  /** A view saved as a picture; left out where none is offered. */
  readonly addressOfPicture?: ((view: PicturedView, form: PictureForm) => string) | undefined;
  /** An address of this site as others cite it: with its origin, where that is known. */
  readonly citable: (address: string) => string;
  /** Leaves out sums and what only leads further: for the longest embed, which must arrive in one round trip. */
  readonly isCompact?: boolean;
  /** Links to ways instead of drawing them behind a fold: for embeds of several figures, which must arrive in one round trip. */
  readonly isLinkingToWays?: boolean;
  /** Whether figures are chosen on this page: it shows them in more than one way, and each has its place by its id. */
  readonly isPicking?: boolean;
};
