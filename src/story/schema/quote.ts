import { z } from 'zod';

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en, ar or pt-BR')
  .meta({ description: 'Language of the words, as a BCP 47 tag.' });

/**
 * The fewest words that carry number, hedge and noun, copied letter by letter. Shape after the W3C Web Annotation
 * TextQuoteSelector and TextPositionSelector; positions count Unicode code points from the document's start.
 */
export const Quote = z
  .strictObject({
    exact: z.string().min(1).meta({ description: 'At most eight words, exactly as printed.' }),
    prefix: z.string().optional().meta({ description: 'A word or two right before the quote, with the space.' }),
    suffix: z.string().optional().meta({ description: 'A word or two right after the quote.' }),
    start: z.int().min(0).optional().meta({
      description: 'First code point of the quote in the document; needed where the story holds the document’s hash.',
    }),
    end: z.int().min(1).optional().meta({ description: 'Code point after the quote’s last.' }),
    lang: language,
  })
  .meta({ description: 'The words the number was read in (W3C Web Annotation selectors).' });

export type Quote = z.infer<typeof Quote>;
