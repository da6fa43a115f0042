import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hedgeOfWord } from '../../src/story/hedgeWords.ts';
import { LANGUAGES } from '../../src/story/schema/text.ts';
import { hasCatalogue } from '../../src/words/catalogue.ts';
import { sayNumber } from '../../src/words/sayNumber.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { anyCount, anyReportedAs, HEDGES } from '../fixtures/anyReported.ts';

const GROUPED = /\d{1,3}(?:,\d{3})*/g;

test.each(LANGUAGES)('a number in “%s” has Latin digits, grouped by threes, and reads back as itself', (language) => {
  fc.assert(
    fc.property(anyCount, (people) => {
      const said = sayNumber(people, language);
      expect(said).toMatch(/^\d{1,3}(,\d{3})*$/);
      expect(Number(said.replaceAll(',', ''))).toBe(people);
    }),
  );
});

describe.each(LANGUAGES.filter(hasCatalogue))('a reported number in “%s”', (language) => {
  test.each(HEDGES)('said as “%s” holds its numbers and around them the words of that hedge', (hedge) => {
    fc.assert(
      fc.property(anyReportedAs(hedge), (reported) => {
        const said = sayReported(reported, language);
        const stated = reported.hedge === 'between' ? [reported.low, reported.high] : [reported.value];
        expect(said.match(GROUPED)).toEqual(stated.map((people) => sayNumber(people, language)));
        expect(hedgesAround(said, language)).toEqual(hedge === 'exact' || hedge === 'unqualified' ? [] : [hedge]);
      }),
    );
  });
});

/** The hedges carried by the words around the numbers of a phrase; words that carry none are an error. */
function hedgesAround(phrase: string, language: string): string[] {
  const words = phrase.split(GROUPED).map((part) => part.trim());
  const [first = ''] = words.filter((part) => part !== '');
  return first === '' ? [] : [hedgeOfWord(first, language) ?? `“${first}” is no hedge`];
}

test('every hedge in English', () => {
  const said = HEDGES.map((hedge) => fc.sample(anyReportedAs(hedge), { seed: 7, numRuns: 1 })[0]).map((reported) =>
    reported ? sayReported(reported, 'en').replace(GROUPED, 'N') : '',
  );
  expect(Object.fromEntries(HEDGES.map((hedge, at) => [hedge, said[at]]))).toMatchInlineSnapshot(`
    {
      "about": "about N",
      "at-least": "at least N",
      "between": "between N and N",
      "exact": "N",
      "more-than": "more than N",
      "nearly": "nearly N",
      "unqualified": "N",
      "up-to": "up to N",
    }
  `);
});
