import { z } from 'zod';
import { About } from '../schema/about.ts';
import { Claim, SharedCaveat } from '../schema/claim.ts';
import { Caveat, Figure, NOBODY_NAMED } from '../schema/figure.ts';
import { LoggedChange } from '../schema/loggedChange.ts';
import { Organisation, Place, Source } from '../schema/source.ts';
import { Id } from '../schema/text.ts';

const Body = Organisation.pick({ id: true, name: true });

const Speaker = z.union([z.literal(NOBODY_NAMED), Body]);

const CitedSource = Source.omit({ document: true, note: true });

/** A caveat with whoever says so and its sources in it. */
const PublishedCaveat = Caveat.extend({
  by: z.union([z.literal('editor'), Body]),
  sources: z.array(CitedSource).optional(),
  shared: Id.optional().meta({ description: 'The id of a caveat that many figures share.' }),
});

/** A figure with everything that must not be lost from beside it: nothing in it has to be looked up elsewhere. */
export const PublishedFigure = Figure.omit({ sharedCaveats: true }).extend({
  place: Place,
  attribution: Figure.shape.attribution.extend({
    assertedBy: Speaker,
    relayedBy: z.array(Body),
    alsoAssertedBy: z.array(Body).optional(),
    readIn: CitedSource,
    alsoReadIn: z.array(CitedSource).optional(),
  }),
  caveats: z.array(PublishedCaveat).min(1),
  changes: z.array(LoggedChange).meta({ description: 'What was changed since it was first published.' }),
});

/**
 * The record as it is published: facts of the story alone, each list by id, so that neither our wording nor the files’
 * order changes its hash.
 */
export const PublishedRecord = z.strictObject({
  story: About.pick({
    id: true,
    invented: true,
    title: true,
    report: true,
    reportName: true,
    languages: true,
    statements: true,
    licence: true,
  }),
  figures: z.array(PublishedFigure),
  sources: z.array(Source),
  organisations: z.array(Organisation),
  places: z.array(Place),
  sharedCaveats: z.array(SharedCaveat),
  claims: z.array(Claim),
  changes: z.array(LoggedChange).meta({ description: 'Changes of entries that are not figures.' }),
});

export type PublishedFigure = z.infer<typeof PublishedFigure>;
export type PublishedRecord = z.infer<typeof PublishedRecord>;
