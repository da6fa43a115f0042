import type { Story } from '../story.ts';
import { sealOf } from './recordOf.ts';

/** How many digits of a record’s hash tell records apart. */
export const DIGITS = 12;

/** The first digits of the hash of a story’s record, as pages, pictures and files name it. */
export function sealDigits(story: Story): string {
  return sealOf(story).sha256.slice(0, DIGITS);
}
