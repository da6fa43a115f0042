import { z } from 'zod';
import { Dated } from './dated.ts';
import { Id, Label, Prose } from './text.ts';

/** A body that states or passes on numbers. Bodies only: no private person is named. */
export const Organisation = z
  .strictObject({
    id: Id,
    name: Label.meta({ description: 'A neutral institutional label, the same style for every side.' }),
    note: Prose.optional().meta({ description: 'What a reader should know about this body.' }),
  })
  .meta({ description: 'A body that states or passes on numbers.' });

/** A document a number was read in. */
export const Source = z
  .strictObject({
    id: Id,
    publisher: Label.meta({ description: 'Who put the page out.' }),
    carrying: Id.optional().meta({
      description: 'The organisation whose text the page carries, where it is not the publisher’s own.',
    }),
    title: z.string().trim().min(1).meta({ description: 'The document’s own title, or a shortened form of it.' }),
    url: z.string().meta({ description: 'The page’s address, https or http.' }),
    archivedUrl: z.string().optional().meta({ description: 'An archived copy’s address.' }),
    published: Dated,
    kind: z.enum([
      'news report',
      'agency text',
      'intergovernmental report',
      'official statement',
      'broadcast transcript',
      'rewritten report',
    ]),
    seenAs: z.enum(['document', 'stored excerpt']).meta({
      description: '“document”: the whole text was read; “stored excerpt”: part of the page, from a stored copy.',
    }),
    language: z.string().min(2),
    document: z
      .strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters'),
        bytes: z.int().min(1),
      })
      .optional()
      .meta({
        description: 'The text the quotes are held against by `npm run verify`. The text itself is not committed.',
      }),
    note: Prose.optional().meta({ description: 'What the document is, and what it changed.' }),
  })
  .meta({ description: 'A document a number was read in.' });

/** Somewhere figures are about. */
export const Place = z
  .strictObject({
    id: Id,
    name: Label,
    iso: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code such as PS or PS-GZA')
      .optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'a Wikidata id such as Q39760')
      .optional(),
  })
  .meta({ description: 'Somewhere figures are about.' });

export type Organisation = z.infer<typeof Organisation>;
export type Source = z.infer<typeof Source>;
export type Place = z.infer<typeof Place>;
