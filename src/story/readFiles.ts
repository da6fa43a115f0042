import type { Draft, Report } from './draft.ts';
import { type Fault, sortFaults } from './fault.ts';
import { faultAt } from './reading/faultAt.ts';
import { readJson } from './reading/readJson.ts';
import { readRecords } from './reading/readRecords.ts';
import { RULES } from './rules.ts';
import type { Story } from './story.ts';

/** A file of a story as found: its name as messages give it, and what is in it. */
export type FoundFile = { readonly name: string; readonly bytes: Uint8Array };

/** A story, or everything that is wrong with it. There is never both. */
export type Reading = { readonly story: Story | undefined; readonly faults: readonly Fault[] };

/**
 * Reads a story’s files as one story and holds it against every rule, and against what was published of it. Pure: no
 * clock, no disk.
 */
export function readFiles(
  folder: string,
  found: readonly FoundFile[],
  today?: string,
  published: readonly FoundFile[] = [],
): Reading {
  const read = found.map(({ name, bytes }) => readJson(name, bytes));
  const files = read.flatMap(({ file }) => file ?? []);
  const { records, faults: wrongShapes, isWhole } = readRecords(files);
  const draft: Draft = {
    files,
    ...records,
    isComplete: isWhole && files.length === found.length,
    today,
    published: new Map(published.map(({ name, bytes }) => [name, bytes])),
  };

  const faults = [...read.flatMap((one) => one.faults), ...wrongShapes, ...missingAbout(folder, draft)];
  const report: Report = (at, path, wrong, right, part) => {
    faults.push(faultAt(at.file, [...at.path, ...path], wrong, right, part));
  };
  for (const rule of RULES) rule(draft, report);

  return { story: faults.length === 0 ? merge(draft) : undefined, faults: sortFaults(faults) };
}

function missingAbout(folder: string, { about, broken, isComplete }: Draft): Fault[] {
  if (about !== undefined || broken.some(({ list }) => list === 'about') || !isComplete) return [];
  const wrong = 'no file of this folder says what the story is about';
  const right =
    'Add a file with "about": { "id": …, "title": …, "report": … }; data/story.schema.json lists its fields';
  return [{ file: folder, line: 1, column: 1, path: '', wrong, right }];
}

function merge({ about, changes, publications, published, ...lists }: Draft): Story | undefined {
  if (about === undefined) return undefined;
  const byId = <Entry extends { id: string }>(entries: readonly { record: Entry }[]): ReadonlyMap<string, Entry> =>
    new Map(entries.map(({ record }) => [record.id, record]));
  return {
    about: about.record,
    places: byId(lists.places),
    organisations: byId(lists.organisations),
    sources: byId(lists.sources),
    figures: byId(lists.figures),
    sharedCaveats: byId(lists.sharedCaveats),
    claims: byId(lists.claims),
    changes: changes.map(({ record }) => record),
    publications: publications.map(({ record }) => ({
      ...record,
      content: new TextDecoder().decode(published.get(record.sha256)),
    })),
  };
}
