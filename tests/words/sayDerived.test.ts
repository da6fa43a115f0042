import { expect, test } from 'vitest';
import type { DerivedClaim } from '../../src/story/arithmetic/derived.ts';
import { REFUSALS } from '../../src/story/arithmetic/derived.ts';
import { LANGUAGES } from '../../src/story/schema/text.ts';
import { catalogueOf, hasCatalogue } from '../../src/words/catalogue.ts';
import { sayDerived } from '../../src/words/sayDerived.ts';
import { sayRefused } from '../../src/words/sayRefused.ts';

const claims: readonly [DerivedClaim, string][] = [
  [{ unit: 'percent', rounding: 'nearest', hedge: 'exact', value: 41.4 }, '41.4%'],
  [{ unit: 'percent', rounding: 'none', hedge: 'exact', value: 50 }, '50.0%'],
  [{ unit: 'percent', rounding: 'outward', hedge: 'at-least', value: 12.3 }, 'at least 12.3%'],
  [{ unit: 'percent', rounding: 'outward', hedge: 'between', low: 0.1, high: 99.9 }, 'between 0.1% and 99.9%'],
  [{ unit: 'people', rounding: 'none', hedge: 'more-than', value: 12345 }, 'more than 12,345'],
  [{ unit: 'times', rounding: 'outward', hedge: 'up-to', value: 3.4 }, 'up to 3.4 times'],
];

test.each(claims)('%o is said', (claim, words) => {
  expect(sayDerived(claim, 'en')).toBe(words);
});

const names: Record<string, string> = { slope: 'Buried', mill: 'At the mill', inn: 'At the inn' };
const nameOf = (id: string) => ({ en: names[id] ?? id });

test('a refusal names what was not worked out, and the reason', () => {
  const say = (formula: Parameters<typeof sayRefused>[0]['formula']) =>
    sayRefused({ kind: 'refused', formula, reason: 'apart' }, nameOf, 'en');
  expect(say({ kind: 'sum', of: ['slope', 'mill', 'inn'] })).toBe(
    'Not added: “Buried”, “At the mill” and “At the inn”. They are reported apart.',
  );
  expect(say({ kind: 'difference', from: 'slope', take: 'mill' })).toBe(
    'Not subtracted: “At the mill” from “Buried”. They are reported apart.',
  );
  expect(say({ kind: 'share', part: 'slope', of: 'mill' })).toBe(
    'No share worked out: “Buried” of “At the mill”. They are reported apart.',
  );
  expect(say({ kind: 'ratio', of: 'slope', to: 'mill' })).toBe(
    'Not divided: “Buried” by “At the mill”. They are reported apart.',
  );
});

test.each(LANGUAGES.filter(hasCatalogue))('every reason is one sentence of its own in “%s”', (language) => {
  const reasons = REFUSALS.map((reason) => catalogueOf(language).derived.reason[reason]);
  expect(new Set(reasons).size).toBe(REFUSALS.length);
  for (const reason of reasons) expect(reason).toMatch(/^[^.{}]+\.$/u);
});
