import type { Reading } from '../story/readFiles.ts';
import { hasCatalogue } from './catalogue.ts';

/** Refuses a story in languages that the interface has no words in: half a page in another language is worse than none. */
export function refuseUnspoken(folder: string, reading: Reading): Reading {
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
