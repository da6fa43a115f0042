import { z } from 'zod';

const count = z
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ description: 'People, as a whole number without quotes or separators: 1234.' });

const word = z.string().trim().min(1).meta({
  description: 'The hedge word as printed in the quote, in the quote’s language: “over”, “around”, “at least”.',
});

const hedged = <H extends string>(hedge: H, description: string) =>
  z.strictObject({ hedge: z.literal(hedge), value: count, word }).meta({ description });

/**
 * A number as it was said. The hedge is data, so that no chart, table or sentence can leave it out.
 *
 * - `exact`: a number that reads as a count (“four”, “1,234”).
 * - `unqualified`: a round number printed without any qualifier; what it rests on was not said.
 * - `at-least`, `more-than`: a lower bound that includes, or leaves out, the number itself.
 * - `about`: near the number; no range was given and none is made up.
 * - `nearly`: somewhat below the number. `up-to`: an upper bound.
 * - `between`: both ends were stated.
 */
export const Reported = z.discriminatedUnion('hedge', [
  z.strictObject({ hedge: z.literal('exact'), value: count }),
  z.strictObject({ hedge: z.literal('unqualified'), value: count }),
  hedged('at-least', '“at least”, “no fewer than”: the number itself is included.'),
  hedged('more-than', '“over”, “more than”: the number itself is excluded.'),
  hedged('about', '“around”, “about”: no range was given.'),
  hedged('nearly', '“nearly”, “almost”: somewhat below the number.'),
  hedged('up-to', '“up to”, “as many as”: an upper bound.'),
  z.strictObject({ hedge: z.literal('between'), low: count, high: count, word }),
]);

export type Reported = z.infer<typeof Reported>;

export type Hedge = Reported['hedge'];
