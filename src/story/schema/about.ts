import { z } from 'zod';
import { EdtfDate } from './dated.ts';
import { MEASURES, PopulationGroup } from './figure.ts';
import { Quote } from './quote.ts';
import { Id, LANGUAGES, Label, Prose } from './text.ts';
import { VIEWS } from './view.ts';

/** Figures about one thing, under one heading of the ledger. */
const Group = z
  .strictObject({
    id: Id,
    name: Label.meta({ description: 'A short name for links and titles.' }),
    title: Prose,
    kind: Prose.meta({
      description: 'One sentence that says what kind of count this is: “One day.” “A running total.”',
    }),
  })
  .meta({ description: 'Figures about one thing.' });

/** Words in the report that qualify figures without a number of their own. */
const Statement = z
  .strictObject({
    id: Id,
    about: z.array(Id).min(1).meta({ description: 'The figures it qualifies.' }),
    assertedBy: Id.meta({ description: 'An organisation’s id, or “nobody-named”.' }),
    says: Prose,
    quote: Quote,
  })
  .meta({ description: 'Words of the report that qualify figures without a number of their own.' });

/** A number in the document that is not a figure. */
const SetAside = z
  .strictObject({ quote: Quote, because: Prose })
  .meta({ description: 'A number in the document that is not a figure of this story, and why.' });

const Answer = z.union([
  z.literal('not-stated'),
  z
    .strictObject({ figure: Id, words: Prose.optional() })
    .meta({ description: 'The figure that states it; `words` where the answer is not its number.' }),
]);

/** What the report leaves out. Every place gets the same rows. */
const NotStated = z
  .strictObject({
    places: z.array(Id).min(1),
    rows: z.array(z.strictObject({ id: Id, question: Prose, answers: z.record(Id, Answer) })),
  })
  .meta({ description: 'What the report leaves out; the same rows for every place.' });

/** Reports of one thing over time: what belongs to it is said by measure, population and place. */
const Panel = z
  .strictObject({
    id: Id,
    name: Label.meta({ description: 'A short name for links and titles.' }),
    title: Prose,
    kind: Prose.meta({
      description: 'One or two sentences that say what is counted here and what may not be compared.',
    }),
    measures: z.array(z.enum(MEASURES)).min(1),
    population: PopulationGroup,
    places: z.array(Id).min(1),
    except: z.array(Id).optional().meta({ description: 'Figures that match and yet count something else.' }),
    inside: z
      .array(Id)
      .optional()
      .meta({ description: 'Panels of parts, such as children, whose lines are drawn inside this one.' }),
    since: EdtfDate.optional().meta({
      description: 'Only counts that run from this day; those of a single day or week stay out.',
    }),
  })
  .meta({ description: 'Reports of one thing over time.' });

/** What the figures' ways show side by side. */
const Journeys = z
  .strictObject({
    finding: Prose.meta({ description: 'One sentence on the figure that changed most; the heading over all ways.' }),
    changedMost: Id.meta({
      description:
        'The figure of which more strands changed, were lost or were added somewhere on its way than of any other.',
    }),
  })
  .meta({ description: 'What the figures’ ways show side by side.' });

/** What is to be worked out from figures, by their ids. */
const Formula = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum'), of: z.array(Id).min(2) }).meta({ description: 'All of them added.' }),
    z
      .strictObject({ kind: z.literal('difference'), from: Id, take: Id })
      .meta({ description: '`from` without `take`.' }),
    z.strictObject({ kind: z.literal('share'), part: Id, of: Id }).meta({ description: '`part` in percent of `of`.' }),
    z.strictObject({ kind: z.literal('ratio'), of: Id, to: Id }).meta({ description: '`of` divided by `to`.' }),
  ])
  .meta({ description: 'What is to be worked out; the site says whether the numbers bear it.' });

/** Arithmetic of ours that readers would otherwise do themselves: its result, or why there is none. */
const Sum = z
  .strictObject({
    id: Id,
    formula: Formula,
    beside: Id.meta({ description: 'The figure of the report under which it is shown.' }),
    caveat: Prose.meta({
      description: 'What a reader must know of the result; where there is none, the site gives the reason instead.',
    }),
  })
  .meta({ description: 'Arithmetic of ours on figures: its result and working, or why it is not done.' });

/** On what terms others may use the record’s own words. Quotations belong to their documents, numbers to nobody. */
const Licence = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\w.+-]+$/, 'a short name such as CC-BY-4.0')
      .meta({ description: 'As SPDX names it.' }),
    title: z.string().trim().min(1),
    url: z.string().regex(/^https:\/\/\S+$/, 'an https: address'),
    holder: Label.meta({ description: 'Who wrote the record’s own words.' }),
  })
  .meta({ description: 'On what terms others may use the record’s own words.' });

/** What the story is, and how it is laid out. One per story. */
export const About = z
  .strictObject({
    id: Id,
    invented: z.literal(true).optional().meta({ description: 'true for a made-up story; every page then says so.' }),
    title: Prose,
    lead: Prose.meta({ description: 'The opening sentence; its words {killed|killed} teach the colours.' }),
    report: Id.meta({ description: 'The source whose figures this story shows.' }),
    reportName: Label.meta({ description: 'What to call the report in running text.' }),
    languages: z
      .array(z.enum(LANGUAGES))
      .min(1)
      .meta({ description: 'The first is the story’s own and has no prefix in addresses.' }),
    groups: z.array(Group).min(1),
    views: z
      .array(z.enum(VIEWS))
      .optional()
      .meta({ description: 'What the story’s page shows, in this order; without it, everything it can.' }),
    panels: z.array(Panel).optional().meta({ description: 'What is shown over time, in this order.' }),
    journeys: Journeys.optional(),
    statements: z.array(Statement),
    setAside: z.array(SetAside),
    notStated: NotStated,
    sums: z.array(Sum).optional(),
    licence: Licence.optional(),
    corrections: z
      .string()
      .regex(/^(https:\/\/|mailto:)\S+$/, 'an https: or mailto: address')
      .optional()
      .meta({ description: 'Where to report an error in a figure.' }),
  })
  .meta({ description: 'What the story is, and how it is laid out.' });

export type About = z.infer<typeof About>;
export type Group = z.infer<typeof Group>;
export type Panel = z.infer<typeof Panel>;
export type Statement = z.infer<typeof Statement>;
export type Answer = z.infer<typeof Answer>;
export type NotStated = z.infer<typeof NotStated>;
export type Formula = z.infer<typeof Formula>;
export type Sum = z.infer<typeof Sum>;
