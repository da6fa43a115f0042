import { z } from 'zod';
import { Prose } from './text.ts';

const date = '\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?';

/** A day, month or year in the part of EDTF (ISO 8601-2, level 1) used here; `~` approximate, `?` uncertain, `%` both. */
export const EdtfDate = z
  .string()
  .regex(new RegExp(`^${date}$`), 'a day, month or year such as 2023-10-26, 2023-10 or 2023, with ~ if approximate')
  .meta({ description: 'EDTF: 2023-10-26, 2023-10 or 2023; add ~ for approximate, ? for uncertain, % for both.' });

/** A stretch of time, both ends included: `2023-10-07/2023-10-26`; `..` for an end left open. */
export const EdtfInterval = z
  .string()
  .regex(
    new RegExp(`^(${date})(/(${date}|\\.\\.))?$`),
    'one date, or two joined by a slash: 2023-10-07/2023-10-26; an open end is ..',
  )
  .meta({ description: 'EDTF: one day, or an interval 2023-10-07/2023-10-26; an open end is written ..' });

const basis = (edtf: typeof EdtfDate | typeof EdtfInterval) =>
  z.discriminatedUnion('basis', [
    z.strictObject({ basis: z.literal('stated'), edtf }),
    z.strictObject({
      basis: z.literal('inferred'),
      edtf,
      from: Prose.meta({ description: 'What the date was worked out from, in plain words.' }),
    }),
    z.strictObject({ basis: z.literal('unknown') }),
  ]);

/** A date together with how it is known: stated by the source, inferred from something named, or unknown. */
export const Dated = basis(EdtfDate).meta({
  description: 'A date and how it is known: stated, inferred (from what), unknown.',
});

/** The time over which a count runs, together with how that is known. */
export const Period = basis(EdtfInterval).meta({
  description: 'The time over which the count runs, and how that is known.',
});

export type Dated = z.infer<typeof Dated>;
export type Period = z.infer<typeof Period>;
