import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { EdtfInterval } from '../../src/story/schema/dated.ts';
import { sayDate } from '../../src/words/sayDate.ts';
import { anyEdtf, anyPlainDate } from './anyEdtf.ts';

afterEach(() => vi.unstubAllEnvs());

const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

test('every form of a date in words', () => {
  const forms = [
    ...['1987-05-02', '1987-05', '1987', '0079-08-24', '1987-05-02~', '1987-05?', '1987%'],
    ...['1987-05-02/1987-05-09', '1987-05~/1988', '1987-05-02/..'],
  ];
  expect(forms.map((edtf) => `${edtf} → ${sayDate(edtf, 'en')}`).join('\n')).toMatchInlineSnapshot(`
    "1987-05-02 → 2 May 1987
    1987-05 → May 1987
    1987 → 1987
    0079-08-24 → 24 August 79
    1987-05-02~ → about 2 May 1987
    1987-05? → possibly May 1987
    1987% → possibly about 1987
    1987-05-02/1987-05-09 → 2 May 1987 to 9 May 1987
    1987-05~/1988 → about May 1987 to 1988
    1987-05-02/.. → since 2 May 1987"
  `);
});

test('a date says the day and year it was written with, and no other number', () => {
  fc.assert(
    fc.property(anyPlainDate, (date) => {
      const [year, , day] = date.split('-').map(Number);
      expect(numbers(sayDate(date, 'en'))).toEqual(day === undefined ? [year] : [day, year]);
    }),
  );
});

test('whatever a story may hold is said in full: no invalid date, no mark of the notation', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(EdtfInterval.safeParse(edtf).success).toBe(true);
      expect(sayDate(edtf, 'en')).not.toMatch(/Invalid|NaN|undefined|[{}/~?%]|\.\./);
    }),
  );
});

test('the words are the same wherever the machine stands', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const said = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
        vi.stubEnv('TZ', zone);
        return { offset: new Date(0).getTimezoneOffset(), words: sayDate(edtf, 'en') };
      });
      // The offsets show that the zone really changed; without them this would prove nothing.
      expect(new Set(said.map(({ offset }) => offset)).size).toBe(3);
      expect(new Set(said.map(({ words }) => words)).size).toBe(1);
    }),
  );
});
