import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';

/** A view as others put it into their pages: what stands around the frame, and where everything leads. */
export type Embeddable = {
  /** The story as the view tells it: of a frozen one, as known on its day. */
  readonly story: Story;
  readonly language: Language;
  /** What the frame shows, in words; without digits. */
  readonly title: string;
  /** The frame’s own address. */
  readonly address: string;
  /** How many pixels of it are seen where nobody asks how tall it is; the rest is scrolled to. */
  readonly height: number;
  /** Every figure that the view says in words, in its order. */
  readonly figures: readonly Figure[];
  /** The page on which a figure stands with everything known about it. */
  readonly addressOf: (figure: string) => string;
  /** The page that holds all of it. */
  readonly page: string;
};
