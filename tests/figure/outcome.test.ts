import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/figure/outcome.ts';
import { MEASURES } from '../../src/story/schema/figure.ts';

test('what became of people decides the colour, never a side', () => {
  expect(MEASURES.map((measure) => `${measure} → ${outcomeOf(measure)}`)).toMatchInlineSnapshot(`
    [
      "killed → killed",
      "injured → injured",
      "missing → missing",
      "abducted → held",
      "held → held",
      "released → freed",
      "rescued → freed",
      "killed-or-missing → missing",
    ]
  `);
});
