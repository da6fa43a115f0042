import type { Reading } from '../story/readFiles.ts';
import { readStory } from '../story/readStory.ts';
import { refuseUnspoken } from '../words/refuseUnspoken.ts';

/** Reads a story as `readStory` does, and refuses languages that the interface has no words in. */
export async function readPublishable(folder: string, today?: string): Promise<Reading> {
  return refuseUnspoken(folder, await readStory(folder, today));
}
