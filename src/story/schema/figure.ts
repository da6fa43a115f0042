import { z } from 'zod';
import { Dated, Period } from './dated.ts';
import { Quote } from './quote.ts';
import { Reported } from './reported.ts';
import { Id, Label, Prose } from './text.ts';

/** What was counted. Names follow HXL's `#affected` attributes where it has them. */
export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'abducted',
  'held',
  'released',
  'rescued',
  'killed-or-missing',
] as const;

export type Measure = (typeof MEASURES)[number];

/** The value of `assertedBy` where the text names nobody. */
export const NOBODY_NAMED = 'nobody-named';

/** Among whom people were counted. */
export const PopulationGroup = z.enum(['people', 'children', 'women', 'men', 'older people']);

/** Who is in a count. What the source did not say is `unspecified`, never a guess. */
const Population = z
  .strictObject({
    group: PopulationGroup,
    status: z
      .enum(['civilians', 'combatants', 'mixed', 'unspecified'])
      .meta({ description: 'mixed: the source says both are in it; unspecified: it does not say.' }),
    nationality: z
      .string()
      .regex(/^[A-Z]{2}$/, 'an ISO 3166 code such as US')
      .optional(),
  })
  .meta({ description: 'Among whom.' });

/** Who stands behind a number, and through whom it reached the document it was read in (PROV wasAttributedTo, wasQuotedFrom). */
const Attribution = z
  .strictObject({
    assertedBy: Id.meta({ description: 'An organisation’s id, or “nobody-named” where the text names nobody.' }),
    assertedAs: Quote.optional().meta({ description: 'How the document itself names whoever says so.' }),
    relayedBy: z.array(Id).meta({ description: 'Organisations between the asserter and the document, in order.' }),
    alsoAssertedBy: z.array(Id).optional().meta({ description: 'Others who state the same number with the first.' }),
    alsoReadIn: z.array(Id).optional().meta({
      description: 'Further sources seen with the same number. Without any, the number was seen in one source only.',
    }),
    readIn: Id.meta({ description: 'The source the number was read in.' }),
  })
  .meta({ description: 'Asserted by → relayed by → read in.' });

/** What a reader must know to read a number rightly. */
export const Caveat = z
  .strictObject({
    about: z.enum(['coverage', 'definition', 'verification', 'revision', 'method']),
    by: z
      .union([z.literal('editor'), Id])
      .meta({ description: '“editor” where it is our reading; otherwise the organisation that says so.' }),
    text: Prose,
    sources: z
      .array(Id)
      .optional()
      .meta({ description: 'Sources of facts in it that are not in the figure’s own source.' }),
    claims: z
      .array(Id)
      .optional()
      .meta({ description: 'Statements that this caveat rests on or that dispute it, by the ids of claims.' }),
  })
  .meta({ description: 'What a reader must know, in plain words.' });

/** What may be done with two figures, and what may not. */
const Relation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('part-of'), to: Id }),
    z.strictObject({
      kind: z.literal('made-up-of'),
      parts: z.array(Id).min(2).meta({ description: 'Parts that the source states make up the whole.' }),
    }),
    z.strictObject({ kind: z.literal('reported-apart'), to: Id, because: Prose }),
    z.strictObject({ kind: z.literal('not-like-for-like'), to: Id, because: Prose }),
    z.strictObject({
      kind: z.literal('supersedes'),
      to: Id,
      because: Prose,
      reasonGivenBy: Id.meta({
        description: 'The organisation that gave the reason, or “nobody-named” where none was given.',
      }),
    }),
    z.strictObject({
      kind: z.literal('rival-of'),
      to: Id,
      because: Prose.meta({ description: 'Where the two differ: claimant, scope, hour, copy.' }),
    }),
    z.strictObject({
      kind: z.literal('breaks-with'),
      to: Id,
      because: Prose.meta({ description: 'What changed in the method since that figure; the line breaks here.' }),
    }),
    z.strictObject({
      kind: z.literal('same-number-as'),
      to: Id,
      because: Prose.meta({ description: 'Why one source printing one number under two measures is not a slip.' }),
    }),
  ])
  .meta({ description: 'What may be done with two figures, and what may not.' });

/** What is said with a number, each a strand of its own: it may be kept, lost, changed or added on the way. */
export const STRANDS = ['number', 'hedge', 'speaker', 'who is counted', 'which days', 'certainty', 'parts'] as const;

/** What happened to one strand of a number between one station and the next. */
const Change = z
  .strictObject({
    strand: z.enum(STRANDS),
    fate: z.enum(['kept', 'lost', 'changed', 'added']),
    text: Prose,
  })
  .meta({ description: 'What was kept, lost, changed or added on the way here.' });

/** A station on a number's way from whoever counted to the report. */
const ChainStep = z
  .strictObject({
    stage: z.enum(['claimant', 'agencies', 'outlet', 'report']),
    figure: Id.optional().meta({
      description: 'The number as it stood here; left out where it was not seen, and then `note` says so.',
    }),
    note: Prose.optional(),
    travelled: z.literal(false).optional().meta({ description: 'false: this number went no further.' }),
    changes: z.array(Change),
  })
  .meta({ description: 'A station on the number’s way.' });

/**
 * One number, as one source reported it (a Wikidata statement, an SDMX observation).
 * Caveat, source and hedge are not optional: a figure without them cannot be written down.
 */
export const Figure = z
  .strictObject({
    id: Id,
    group: Id.optional().meta({ description: 'The ledger’s group; for figures of the story’s own report only.' }),
    name: Label.meta({ description: 'A short name without a number: “Killed in the harbour”.' }),
    measure: z.enum(MEASURES),
    population: Population,
    place: Id,
    period: Period,
    asOf: Dated.meta({ description: 'The day the figure describes, and how that is known.' }),
    reported: Reported,
    counts: Prose.meta({
      description: 'What is counted, as words that follow the number: “people killed in the harbour”.',
    }),
    attribution: Attribution,
    quote: Quote,
    caveats: z
      .array(Caveat)
      .meta({ description: 'Written for this figure. Empty only where shared caveats say all there is.' }),
    sharedCaveats: z.array(Id).optional().meta({ description: 'Caveats that many figures share, by id.' }),
    misreport: Prose.optional().meta({
      description: 'Why this number is a misprint or misreport: it is kept and listed, but out of the main line.',
    }),
    obsStatus: z.enum(['A', 'B', 'D', 'E', 'K', 'N', 'P', 'S', 'U', 'V', 'W']).meta({
      description:
        'SDMX CL_OBS_STATUS, without its letters for missing values; V (as received, not validated) unless something better is known.',
    }),
    relations: z.array(Relation),
    chain: z
      .array(ChainStep)
      .optional()
      .meta({ description: 'How the number reached the report; for its own figures.' }),
  })
  .meta({ description: 'One number, as one source reported it.' });

export type Caveat = z.infer<typeof Caveat>;
export type Figure = z.infer<typeof Figure>;
export type Relation = z.infer<typeof Relation>;
export type ChainStep = z.infer<typeof ChainStep>;
export type Change = z.infer<typeof Change>;
