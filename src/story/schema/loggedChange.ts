import { z } from 'zod';
import { Reported } from './reported.ts';
import { Id, Prose } from './text.ts';

/** Why a published entry changed. */
const CHANGE_KINDS = ['update', 'source-revision', 'correction', 'clarification'] as const;

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2023-10-26')
  .meta({ description: 'The day, as 2023-10-26.' });

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters');

/** Some fields of an entry, letter by letter. They are not held against today’s shape or languages: the past stays as it was. */
const Fields = z
  .looseObject({ reported: Reported.optional() })
  .meta({ description: 'The fields that changed, each whole; left out where it was not there.' });

/** One change of what had been published: what it said, what it says now, and why. */
export const LoggedChange = z
  .strictObject({
    on: Day,
    kind: z.enum(CHANGE_KINDS).meta({
      description:
        'update: more is known; source-revision: the source changed its number; correction: our error; clarification: our wording.',
    }),
    figure: Id.optional().meta({ description: 'The figure that changed.' }),
    entry: Id.optional().meta({
      description: 'In place of `figure`: the source, organisation, place, shared caveat or claim that changed.',
    }),
    from: Fields,
    to: Fields,
    reason: Prose.meta({ description: 'What was wrong, and why it is right now, in plain words.' }),
    source: Id.optional().meta({ description: 'The source that shows it.' }),
    before: Sha256.meta({ description: 'The published record that still said it the old way, by its SHA-256.' }),
  })
  .meta({ description: 'One change of what had been published.' });

/** A record as it was published, kept for ever under its hash. Written by `npm run publish-story`. */
export const Publication = z
  .strictObject({
    on: Day,
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'three numbers such as 1.2.0')
      .meta({ description: 'The second number counts new entries, the third changes of what was there.' }),
    sha256: Sha256,
  })
  .meta({ description: 'A record as it was published. Written by `npm run publish-story`.' });

export type LoggedChange = z.infer<typeof LoggedChange>;
export type Publication = z.infer<typeof Publication>;
