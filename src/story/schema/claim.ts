import { z } from 'zod';
import { Dated } from './dated.ts';
import { Caveat } from './figure.ts';
import { Quote } from './quote.ts';
import { Id, Prose } from './text.ts';

/** A caveat that many figures share: written once, pointed to by its id. */
export const SharedCaveat = z
  .strictObject({ id: Id, ...Caveat.shape })
  .meta({ description: 'A caveat that many figures point to.' });

/** What a body said about how far numbers can be relied on. A citable statement, not a fact of ours. */
export const Claim = z
  .strictObject({
    id: Id,
    assertedBy: Id,
    says: Prose.meta({ description: 'What it says, in plain words, without numbers of people.' }),
    saidOn: Dated,
    readIn: Id,
    alsoReadIn: z.array(Id).optional(),
    quote: Quote.optional(),
    about: z.array(Id).meta({ description: 'Figures or places it speaks of, by id.' }),
    caveat: Prose.meta({ description: 'What a reader must know about this statement itself.' }),
  })
  .meta({ description: 'What a body said about how far numbers can be relied on.' });

export type SharedCaveat = z.infer<typeof SharedCaveat>;
export type Claim = z.infer<typeof Claim>;
