import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBar } from '../../src/charts/placeBar.ts';
import { placeScale } from '../../src/charts/placeScale.ts';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { anyReported, anyReportedAs, HEDGES } from '../fixtures/anyReported.ts';

describe.each(HEDGES)('a bar for “%s”', (hedge) => {
  test('ends where its number stands, and begins at zero or at the low end that was stated', () => {
    fc.assert(
      fc.property(anyReportedAs(hedge), fc.array(anyReported, { maxLength: 4 }), (reported, others) => {
        const scale = placeScale([reported, ...others]);
        const domain = scale.ticks.at(-1) ?? Number.NaN;
        const [low, high] =
          reported.hedge === 'between' ? [reported.low, reported.high] : ([0, reported.value] as const);
        const { start, end } = placeBar(reported, scale);
        expect(start).toBeCloseTo((low / domain) * 100, 9);
        expect(end).toBeCloseTo((high / domain) * 100, 9);
      }),
    );
  });

  test('is as long as the same number said exactly: a hedge changes its end, never its length', () => {
    fc.assert(
      fc.property(anyReportedAs(hedge), (reported) => {
        const scale = placeScale([reported]);
        const stated = reported.hedge === 'between' ? reported.high : reported.value;
        expect(placeBar(reported, scale).end).toBe(placeBar({ hedge: 'exact', value: stated }, scale).end);
      }),
    );
  });
});

test('words and bars say the same of every hedge', () => {
  const { ends, hedgeTag } = catalogueOf('en');
  const rows = HEDGES.map((hedge) => {
    const reported =
      hedge === 'between'
        ? { hedge, low: 40, high: 70, word: '' }
        : hedge === 'exact' || hedge === 'unqualified'
          ? { hedge, value: 70 }
          : { hedge, value: 70, word: '' };
    const { ending } = placeBar(reported, placeScale([reported]));
    return [sayReported(reported, 'en'), ending, ends[ending].meaning, hedgeTag[hedge]].join(' | ');
  });
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "70 | hard | the bar stops at the number stated. | 
    70 | hard | the bar stops at the number stated. | stated without a qualifier
    at least 70 | arrow | the number or more. It points; its length means nothing. | the number or more
    more than 70 | gap | more than the number; the number itself is left out. The arrow’s length means nothing. | more than the number
    about 70 | soft | about the number. It is always this wide; no range was given. | no range given
    nearly 70 | short | nearly the number. How far below was not said. | how far below is not said
    up to 70 | outline | up to the number. How much of it is reached was not said. | the number or fewer
    between 40 and 70 | floating | both ends were stated, and no middle is drawn. | both ends were stated"
  `);
});
