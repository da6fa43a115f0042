import { NOBODY_NAMED } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { inLanguage, sayProse } from './prose.ts';
import { sayDate } from './sayDate.ts';
import { sayReported } from './sayReported.ts';
import { fill } from './template.ts';

function capitalise(sentence: string, language: Language): string {
  const [first = '', ...rest] = sentence;
  return first.toLocaleUpperCase(language) + rest.join('');
}

function sayAsOf({ figure }: CitedFigure, language: Language): string {
  const { sentence } = catalogueOf(language);
  if (figure.asOf.basis === 'unknown') return sentence.asOfUnknown;
  const message = figure.asOf.basis === 'inferred' ? sentence.asOfInferred : sentence.asOf;
  return fill(message, { date: sayDate(figure.asOf.edtf, language) });
}

/**
 * The figure as one plain statement: hedge and number, what is counted, who says so, which day. Wherever a number
 * leaves the page without its block, this is what leaves.
 */
export function saySentence(cited: CitedFigure, language: Language): string {
  const { sentence } = catalogueOf(language);
  const { figure, assertedBy } = cited;
  const number = sayReported(figure.reported, language);
  const counts = sayProse(figure.counts, language);
  const first =
    assertedBy === NOBODY_NAMED
      ? fill(sentence.nobody, { number, counts })
      : fill(sentence.attributed, { number, counts, who: inLanguage(assertedBy.name, language) });
  return fill(sentence.pair, { first: capitalise(first, language), second: sayAsOf(cited, language) });
}
