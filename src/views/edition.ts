import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';

/** A story in one language, with the addresses of its pages: what every view chooses from. */
export type Edition = {
  readonly story: Story;
  readonly language: Language;
  readonly addressOf: (figure: string) => string;
  readonly addressOfPanel: (panel: string) => string;
  readonly addressOfDay: (day: string) => string;
  /** Leaves out sums, links to ways instead of drawing them, and what only leads further: for the longest embed, which must arrive in one round trip. */
  readonly isCompact?: boolean;
};
