import { NOBODY_NAMED } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { inLanguage, sayProse } from './prose.ts';
import { sayDate } from './sayDate.ts';
import { sayReported } from './sayReported.ts';
import { fill } from './template.ts';

/** A sentence’s first letter as a capital, in a language that has them. */
export function capitalise(sentence: string, language: Language): string {
  const [first = '', ...rest] = sentence;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** The messages that make a figure's sentence: what is stated, as of which day, and both together. */
export function sentenceOf(
  { figure, assertedBy }: CitedFigure,
  language: Language,
): { statement: string; asOf: string; pair: string } {
  const { sentence } = catalogueOf(language);
  const asOf = { stated: sentence.asOf, inferred: sentence.asOfInferred, unknown: sentence.asOfUnknown };
  return {
    statement: assertedBy === NOBODY_NAMED ? sentence.nobody : sentence.attributed,
    asOf: asOf[figure.asOf.basis],
    pair: figure.misreport ? sentence.slip : sentence.pair,
  };
}

/**
 * The figure as one plain statement: hedge and number, what is counted, who says so, which day, and whether
 * it is taken for a slip. Wherever a number
 * leaves the page without its block, this is what leaves.
 */
export function saySentence(cited: CitedFigure, language: Language): string {
  const { figure, assertedBy } = cited;
  const { statement, asOf, pair } = sentenceOf(cited, language);
  const first = fill(statement, {
    number: sayReported(figure.reported, language),
    counts: sayProse(figure.counts, language),
    who: assertedBy === NOBODY_NAMED ? '' : inLanguage(assertedBy.name, language),
  });
  const second = fill(asOf, { date: figure.asOf.basis === 'unknown' ? '' : sayDate(figure.asOf.edtf, language) });
  return fill(pair, { first: capitalise(first, language), second });
}
