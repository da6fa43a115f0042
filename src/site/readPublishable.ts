import type { Reading } from '../story/readFiles.ts';
import { readStory } from '../story/readStory.ts';
import { hasCatalogue } from '../words/catalogue.ts';

/**
 * Reads a story as `readStory` does, and refuses languages that the interface has no words in: half a page in another
 * language is worse than none.
 */
export async function readPublishable(folder: string, today?: string): Promise<Reading> {
  const reading = await readStory(folder, today);
  const unspoken = reading.story?.about.languages.filter((language) => !hasCatalogue(language)) ?? [];
  if (unspoken.length === 0) return reading;
  const faults = unspoken.map((language) => ({
    file: folder,
    line: 1,
    column: 1,
    path: 'about.languages',
    wrong: `the interface has no words in “${language}” yet`,
    right: `Add src/words/${language}.ts with the keys of en.ts, or take “${language}” out of the story`,
  }));
  return { story: undefined, faults };
}
