import type { z } from 'zod';
import type { Broken, Draft, Placed } from '../draft.ts';
import type { Fault } from '../fault.ts';
import { About } from '../schema/about.ts';
import { LISTS, type ListName, LOGS, type LogName, StoryFile } from '../schema/storyFile.ts';
import { explainIssues } from './explainIssue.ts';
import { faultAt } from './faultAt.ts';
import type { JsonFile, Path } from './jsonFile.ts';
import { childValue, schemaOf } from './schemaAt.ts';

type Records = Pick<Draft, 'about' | ListName | LogName | 'broken' | 'languages'>;

/**
 * Holds every record against its shape, one by one, so that a bad one neither hides the others nor makes references
 * to it look wrong. `isWhole`: whether every list could be read, so that what is not there is really missing.
 */
export function readRecords(files: readonly JsonFile[]): { records: Records; faults: Fault[]; isWhole: boolean } {
  const faults: Fault[] = [];
  const broken: Broken[] = [];

  function readOne<Entry>(
    list: ListName | LogName | 'about',
    shape: z.ZodType<Entry>,
    file: JsonFile,
    path: Path,
  ): Placed<Entry>[] {
    const value = path.reduce(childValue, file.value);
    const result = shape.safeParse(value);
    if (result.success) return [{ record: result.data, file, path }];
    broken.push({ list, placed: { record: value, file, path } });
    for (const { path: inner, wrong, right, part } of explainIssues(result.error.issues, value, schemaOf(shape))) {
      faults.push(faultAt(file, [...path, ...inner], wrong, right, part));
    }
    return [];
  }

  function readList<Entry>(list: ListName | LogName, shape: z.ZodType<Entry>): Placed<Entry>[] {
    return files.flatMap((file) => {
      const entries = childValue(file.value, list);
      return Array.isArray(entries) ? entries.flatMap((_, index) => readOne(list, shape, file, [list, index])) : [];
    });
  }

  for (const file of files) faults.push(...outerFaults(file));
  const isWhole = faults.length === 0;
  const hasAbout = files.filter((file) => childValue(file.value, 'about') !== undefined);
  for (const file of hasAbout.slice(1)) {
    const first = hasAbout[0]?.name ?? '';
    faults.push(
      faultAt(
        file,
        ['about'],
        `the story has a second “about”; the first is in ${first}`,
        'Keep one of the two',
        'key',
      ),
    );
  }
  const [first] = hasAbout;
  const [about] = first === undefined ? [] : readOne('about', About, first, ['about']);
  const languages = About.shape.languages.safeParse(first && childValue(childValue(first.value, 'about'), 'languages'));

  return {
    records: {
      about,
      places: readList('places', LISTS.places),
      organisations: readList('organisations', LISTS.organisations),
      sources: readList('sources', LISTS.sources),
      figures: readList('figures', LISTS.figures),
      sharedCaveats: readList('sharedCaveats', LISTS.sharedCaveats),
      claims: readList('claims', LISTS.claims),
      changes: readList('changes', LOGS.changes),
      publications: readList('publications', LOGS.publications),
      broken,
      languages: languages.data,
    },
    faults,
    isWhole,
  };
}

/** Faults of a file’s outermost block: unknown fields, lists that are none. Its records are looked at one by one. */
function outerFaults(file: JsonFile): Fault[] {
  const result = StoryFile.safeParse(file.value);
  const issues = (result.error?.issues ?? []).filter(
    ({ code, path }) => path.length === 0 || (path.length === 1 && path[0] !== 'about' && code === 'invalid_type'),
  );
  return explainIssues(issues, file.value, schemaOf(StoryFile)).map(({ path, wrong, right, part }) =>
    faultAt(file, path, wrong, right, part),
  );
}
