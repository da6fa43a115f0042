import { z } from 'zod';
import { About } from './about.ts';
import { Claim, SharedCaveat } from './claim.ts';
import { Figure } from './figure.ts';
import { LoggedChange, Publication } from './loggedChange.ts';
import { Organisation, Place, Source } from './source.ts';

/** The lists a story's files may hold, each with the shape of one entry. */
export const LISTS = {
  places: Place,
  organisations: Organisation,
  sources: Source,
  figures: Figure,
  sharedCaveats: SharedCaveat,
  claims: Claim,
} as const;

export type ListName = keyof typeof LISTS;

/** The lists of what was published and changed, whose entries have no id. */
export const LOGS = { changes: LoggedChange, publications: Publication } as const;

export type LogName = keyof typeof LOGS;

/**
 * One file of a story. All `*.json` of a story's folder are read as one, so a small story may be a single file and a
 * large one many; only `about` must occur exactly once.
 */
export const StoryFile = z
  .strictObject({
    $schema: z.string().optional(),
    about: About.optional(),
    places: z.array(Place).optional(),
    organisations: z.array(Organisation).optional(),
    sources: z.array(Source).optional(),
    figures: z.array(Figure).optional(),
    sharedCaveats: z.array(SharedCaveat).optional(),
    claims: z.array(Claim).optional(),
    changes: z.array(LoggedChange).optional(),
    publications: z.array(Publication).optional(),
  })
  .meta({
    title: 'A file of a story of reported figures',
    description: 'All files of the folder are read as one story.',
  });
