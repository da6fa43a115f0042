import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { sayProse } from './prose.ts';
import { sayClaimants } from './sayClaimants.ts';
import { sayDate } from './sayDate.ts';
import { sayReported } from './sayReported.ts';
import { fill } from './template.ts';

/** A sentence’s first letter as a capital, in a language that has them. */
export function capitalise(sentence: string, language: Language): string {
  const [first = '', ...rest] = sentence;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/**
 * The messages that make a figure's sentence: what is stated, as of which day, and what else must be heard at once. A
 * slip is nobody's claim, so that whoever it was printed of is not said to say so; a bare round number has no other
 * word for how it was said.
 */
export function sentenceOf(
  { figure, claimants }: CitedFigure,
  language: Language,
): { statement: string; asOf: string; further: readonly string[] } {
  const { sentence } = catalogueOf(language);
  const attributed = figure.misreport ? sentence.attributedSlip : sentence.attributed;
  const asOf = { stated: sentence.asOf, inferred: sentence.asOfInferred, unknown: sentence.asOfUnknown };
  return {
    statement: claimants.length === 0 ? sentence.nobody : attributed,
    asOf: asOf[figure.asOf.basis],
    further: [
      ...(figure.reported.hedge === 'unqualified' ? [sentence.unqualified] : []),
      ...(figure.misreport ? [sentence.slip] : []),
    ],
  };
}

/**
 * The figure as one plain statement: hedge and number, what is counted, who says so, which day, whether it is a round
 * number without a qualifier, and whether it is taken for a slip. Wherever a number leaves the page without its block,
 * this is what leaves.
 */
export function saySentence(cited: CitedFigure, language: Language): string {
  const { figure } = cited;
  const { pair } = catalogueOf(language).sentence;
  const { statement, asOf, further } = sentenceOf(cited, language);
  const first = fill(statement, {
    number: sayReported(figure.reported, language),
    counts: sayProse(figure.counts, language),
    who: sayClaimants(cited, language),
  });
  const second = fill(asOf, { date: figure.asOf.basis === 'unknown' ? '' : sayDate(figure.asOf.edtf, language) });
  return [second, ...further].reduce(
    (said, next) => fill(pair, { first: said, second: next }),
    capitalise(first, language),
  );
}
