import type { Story } from '../../story/story.ts';
import { type CitedFigure, cite } from '../../story/story.ts';

/** Where the site’s things stand, as others cite them. */
export type Addresses = {
  /** The story’s own page. */
  readonly home: string;
  /** A figure’s page. */
  readonly figure: (id: string) => string;
};

/** A figure as it leaves home: with everything that must go with it. */
export type ToldFigure = {
  readonly story: Story;
  readonly cited: CitedFigure;
  readonly page: string;
  /** SHA-256 of the record it is taken from. */
  readonly sha256: string;
};

/** A figure ready to leave home. */
export function tellFigure(story: Story, id: string, addresses: Addresses, sha256: string): ToldFigure {
  return { story, cited: cite(story, id), page: addresses.figure(id), sha256 };
}
