import { z } from 'zod';
import { PublishedFigure, PublishedRecord } from '../../story/published/recordShape.ts';
import { LANGUAGES } from '../../story/schema/text.ts';

const inLanguages = <Words extends z.ZodType>(words: Words, description: string) =>
  z.partialRecord(z.enum(LANGUAGES), words).meta({ description });

/** A figure of the published record, said in words. */
const SaidFigure = PublishedFigure.extend({
  sentence: inLanguages(z.string(), 'The figure as one plain statement in each language, ready to be quoted whole.'),
  caveatsSaid: inLanguages(z.array(z.string()), 'Its caveats as plain sentences, days written out.'),
  page: z.string().meta({ description: 'The figure’s own page.' }),
});

/** `figures.json`: the published record with its hash, each figure said in words. */
export const FiguresFile = PublishedRecord.extend({
  $schema: z.string(),
  sha256: z
    .string()
    .meta({ description: 'SHA-256 of the record’s canonical bytes (RFC 8785), which are the file `record`.' }),
  record: z
    .string()
    .meta({ description: 'The record for ever, beside this file. It holds facts only, none of our sentences.' }),
  version: z.string(),
  figures: z.array(SaidFigure),
}).meta({
  title: 'Reported figures',
  description:
    'Every number with its hedge, claimant, day, source and caveat in its own row. In texts a day is written {2023-10-07}, and {killed|killed} is a word that carries a measure’s colour.',
});

export type FiguresFile = z.infer<typeof FiguresFile>;

/** The shape of `figures.json` as JSON Schema (2020-12). */
export function figuresSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(FiguresFile), null, 2)}\n`;
}
