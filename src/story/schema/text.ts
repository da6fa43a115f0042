import { z } from 'zod';

/** The languages the site can speak. A story names those it is written in, the first of them its own. */
export const LANGUAGES = ['en', 'ar', 'he'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Readable and permanent; it serves as an anchor and as part of an address, so it is never changed or used again. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens, as in “ferry-killed”')
  .meta({ description: 'A permanent id: small letters, digits and single hyphens. Never changed, never used again.' });

/** A text in each language of the story. Which languages must be there is a rule of the story, not of the shape. */
const languageMap = (description: string) =>
  z.partialRecord(z.enum(LANGUAGES), z.string().trim().min(1)).meta({ description });

/** A proper name or a short label: no references inside. */
export const Label = languageMap('A name or label in each language of the story, keyed by en, ar, he.');

/**
 * A sentence or phrase of the record's own. It holds no digits: a day is written `{2023-10-07}`, a word that
 * carries a measure's colour `{killed|killed}`, and a number must be a figure of its own.
 */
export const Prose = languageMap(
  'Plain words in each language, without digits or mark-up. A day is written {2023-10-07}; a word that carries a measure’s colour {killed|killed}.',
);

export type LanguageMap = z.infer<typeof Prose>;
