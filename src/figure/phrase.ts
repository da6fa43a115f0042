import type { Dated, Period } from '../story/schema/dated.ts';
import type { Measure } from '../story/schema/figure.ts';
import type { Quote } from '../story/schema/quote.ts';
import type { Hedge } from '../story/schema/reported.ts';
import type { Organisation, Source } from '../story/schema/source.ts';
import type { Language, LanguageMap } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage, prosePieces } from '../words/prose.ts';
import { sayDate } from '../words/sayDate.ts';
import { listPieces } from '../words/sayList.ts';
import { fill, piecesOf } from '../words/template.ts';
import { toTheWords } from './textFragment.ts';

/** A date or stretch of time with its words. */
export type DayPart = { readonly day: string; readonly words: string };

/** A source by name, with the way to it. */
export type SourcePart = {
  readonly source: string;
  readonly words: string;
  readonly href: string;
  /** The document’s own address, where the link leads to words in it. */
  readonly address?: string | undefined;
  /** The language of the document, where it is not the page’s. */
  readonly lang?: string | undefined;
  /** Whether the name holds digits of its own. */
  readonly isVerbatim?: true | undefined;
};

/** A number that a figure had before it was changed, with its hedge in words. */
type StruckPart = {
  readonly struck: string;
  /** The block whose caveats it is tied to. */
  readonly block: string;
  readonly plain: string;
  readonly hedge: Hedge;
  readonly words: string;
};

/** Words as they stand, or words that are more: a day, a word in a measure’s colour, a source, a number that was. */
export type PhrasePart =
  | string
  | DayPart
  | SourcePart
  | StruckPart
  | { readonly measure: Measure; readonly words: string };

/** What is said in one place, as plain data: the same words whether they are drawn at build or in a reader’s browser. */
export type Phrase = readonly PhrasePart[];

export function phraseOfDay(edtf: string, language: Language): DayPart {
  return { day: edtf, words: keepDayWithMonth(sayDate(edtf, language)) };
}

/** “7 October 2023” may break before the year, never between day and month. */
function keepDayWithMonth(date: string): string {
  return date.replace(/\b(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
}

/** A text of the record. */
export function phraseOfProse(text: LanguageMap, language: Language): Phrase {
  return prosePieces(inLanguage(text, language)).map((piece) => {
    if (piece.kind === 'date') return phraseOfDay(piece.edtf, language);
    return piece.kind === 'words' ? piece.words : { measure: piece.measure, words: piece.words };
  });
}

/** A message whose `{slots}` hold phrases: the language decides where they stand. Throws when a slot has none. */
export function phraseOfMessage(message: string, slots: Readonly<Record<string, Phrase>>): Phrase {
  return piecesOf(message).flatMap((piece) => {
    if (piece.kind === 'words') return piece.words;
    const slot = slots[piece.name];
    if (!slot) throw new Error(`Nothing was given for {${piece.name}} in “${message}”`);
    return slot;
  });
}

/** A date with how it is known. */
export function phraseOfWhen(dated: Dated | Period, language: Language): Phrase {
  const { basis } = catalogueOf(language);
  if (dated.basis === 'unknown') return [basis.unknown];
  return phraseOfMessage(basis[dated.basis], { date: [phraseOfDay(dated.edtf, language)] });
}

/**
 * A source by its publisher, and by whose text it carries where that is not its own. With a quote the link leads to its
 * very words; the quote must stand beside it, since a browser that does not find them says nothing.
 */
export function phraseOfSource(
  source: Source,
  carrying: Organisation | undefined,
  language: Language,
  quote?: Quote,
): SourcePart {
  const publisher = inLanguage(source.publisher, language);
  return {
    source: source.id,
    words: carrying
      ? fill(catalogueOf(language).facts[source.kind === 'rewritten report' ? 'rewording' : 'carrying'], {
          publisher,
          body: inLanguage(carrying.name, language),
        })
      : publisher,
    ...(quote && isPage(source) ? { href: toTheWords(source.url, quote), address: source.url } : { href: source.url }),
    ...(source.language !== language && { lang: source.language }),
    ...(/\p{Nd}/u.test(publisher) && { isVerbatim: true }),
  };
}

/** Whether a source is a page in which a browser can look for words, and not a file that something else opens. */
function isPage({ url }: Source): boolean {
  return !/\.(?:pdf|docx?|xlsx?|pptx?|csv)$/i.test(new URL(url).pathname);
}

/** Several sources, joined as the language joins a list. */
export function phraseOfSources(sources: readonly Source[], language: Language): Phrase {
  return listPieces(sources, ({ publisher }) => inLanguage(publisher, language), language).map((piece) =>
    typeof piece === 'string' ? piece : phraseOfSource(piece, undefined, language),
  );
}
