import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds, isPossible } from '../../src/story/edtf.ts';
import { EdtfInterval } from '../../src/story/schema/dated.ts';

test.each([
  ['2017', '2017-01-01', '2017-12-31'],
  ['2017-03~', '2017-03-01', '2017-03-31'],
  ['2017-03-11?', '2017-03-11', '2017-03-11'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2017-03-11/2017-03', '2017-03-11', '2017-03-31'],
  ['2017-03-11%/..', '2017-03-11', undefined],
])('%s runs from %s to %s', (edtf, from, to) => {
  expect(bounds(edtf)).toEqual({ from, to });
});

test.each([
  '2017-02-29',
  '2017-02-30',
  '2017-04-31',
  '2017-13',
  '2017-00',
  '2017-03-00',
  '2017-03-11/2017-02-29',
  '2017-3-1',
  '',
  'soon',
])('“%s” does not exist', (edtf) => {
  expect(isPossible(edtf)).toBe(false);
  expect(() => bounds(edtf)).toThrow();
});

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const date = fc
  .tuple(year, fc.option(fc.tuple(two(1, 12), fc.option(two(1, 31)))), fc.constantFrom('', '~', '?', '%'))
  .map(([year, rest, sign]) => [year, ...(rest ?? [])].filter((part) => part !== null).join('-') + sign);

test('bounds are days in order, inside what was written, and exist exactly where the calendar says so', () => {
  fc.assert(
    fc.property(date, (edtf) => {
      expect(EdtfInterval.safeParse(edtf).success).toBe(true);
      const plain = edtf.replace(/[~?%]$/, '');
      const [year = 0, month = 1, day = 1] = plain.split('-').map(Number);
      const isReal = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(plain);
      expect(isPossible(edtf)).toBe(isReal);
      if (!isReal) return;
      const { from, to = '' } = bounds(edtf);
      expect(from <= to).toBe(true);
      expect([from.startsWith(plain), to.startsWith(plain)]).toEqual([true, true]);
    }),
  );
});

test('an interval begins with its first part and ends with its second', () => {
  fc.assert(
    fc.property(date, date, (one, other) => {
      fc.pre(isPossible(one) && isPossible(other));
      expect(bounds(`${one}/${other}`)).toEqual({ from: bounds(one).from, to: bounds(other).to });
      expect(bounds(`${one}/..`)).toEqual({ from: bounds(one).from, to: undefined });
    }),
  );
});
