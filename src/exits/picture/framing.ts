import type { Edition } from '../../views/edition.ts';

/** What a picture is taken from, and how it says where that stands. */
export type Framing = {
  readonly edition: Edition;
  /** Address of the page that shows the same, as others cite it. */
  readonly address: string;
  /** The first digits of the record’s hash. */
  readonly record: string;
};
