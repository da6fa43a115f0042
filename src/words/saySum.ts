import type { DerivedFigure } from '../story/arithmetic/derived.ts';
import type { Language } from '../story/schema/text.ts';
import { cite, type Story } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { sayProse } from './prose.ts';
import { sayDerived } from './sayDerived.ts';
import { sayReported } from './sayReported.ts';
import { capitalise, saySentence } from './saySentence.ts';
import { fill } from './template.ts';

/** The message that says of a result whose arithmetic it is, by how it was rounded. */
export const ROUNDED = { none: 'ours', nearest: 'roundedNearest', outward: 'roundedOutward' } as const;

/**
 * A result of our arithmetic as plain statements: what it is, that it is ours, how it was worked out, and the sentence
 * of each figure it rests on. Wherever a result leaves the page without its block, this is what leaves.
 */
export function saySum({ claim, formula, inputs }: DerivedFigure, story: Story, language: Language): string {
  const { derived } = catalogueOf(language);
  const working = inputs.map(({ reported, counts }, at) =>
    fill(derived.working[at === 0 ? 'first' : formula.kind], {
      number: sayReported(reported, language),
      counts: sayProse(counts, language),
    }),
  );
  const result = fill(derived.result, {
    result: capitalise(sayDerived(claim, language), language),
    working: working.join(' '),
  });
  return [
    result,
    derived[ROUNDED[claim.rounding]],
    ...inputs.map(({ id }) => saySentence(cite(story, id), language)),
  ].join(' ');
}
