import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTheWords, withoutWords } from '../../src/figure/textFragment.ts';

type Directive = { readonly prefix?: string; readonly start: string; readonly end?: string; readonly suffix?: string };

/** Reads text directives as the WICG's draft does (“parse a text directive”), knowing nothing of how they are written. */
function decode(url: string): { readonly page: string; readonly directives: readonly Directive[] } {
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? '' : url.slice(hash + 1);
  const at = fragment.indexOf(':~:');
  const own = at < 0 ? fragment : fragment.slice(0, at);
  const directives = at < 0 ? [] : fragment.slice(at + 3).split('&');
  return {
    page: (hash < 0 ? url : url.slice(0, hash)) + (own && `#${own}`),
    directives: directives
      .filter((directive) => directive.startsWith('text='))
      .map((directive) => {
        const terms = directive.slice('text='.length).split(',');
        if (terms.length > 4) throw new Error(`too many terms: ${directive}`);
        const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
        const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
        const [start = '', end, ...more] = terms;
        if (start === '' || more.length > 0) throw new Error(`no words: ${directive}`);
        const plain = (term: string | undefined) => term && decodeURIComponent(term);
        return Object.fromEntries(
          Object.entries({ prefix: plain(prefix), start: plain(start), end: plain(end), suffix: plain(suffix) }).filter(
            ([, term]) => term !== undefined,
          ),
        ) as Directive;
      }),
  };
}

const term = fc
  .array(
    fc.oneof(fc.constantFrom('-', ',', '&', '#', '=', '%', ':~:', ' ', '7,028', 'שבת', 'قتلى', '“'), fc.string()),
    {
      minLength: 1,
    },
  )
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

const PAGES = [
  'https://a.example/',
  'https://a.example/b?c=d&e',
  'https://a.example/b#part',
  'http://a.example:80/%20',
];

test('any words come back from the address as they are read, and the page’s own address stays', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAGES),
      term,
      fc.option(term, { nil: undefined }),
      fc.option(term, { nil: undefined }),
      (page, exact, prefix, suffix) => {
        const url = toTheWords(page, { exact, prefix, suffix });
        expect(decode(url)).toEqual({
          page,
          directives: [
            {
              start: exact.trim(),
              ...(prefix !== undefined && { prefix: prefix.trim() }),
              ...(suffix !== undefined && { suffix: suffix.trim() }),
            },
          ],
        });
        expect(withoutWords(url)).toBe(page);
        expect(new URL(url).href.startsWith(new URL(page).href.split('#')[0] ?? '')).toBe(true);
      },
    ),
  );
});

describe('an address', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x#:~:text=deaths%20of-,at%20least%207%2C028,-%2C%20including'],
    ['https://a.example/x#y', 'https://a.example/x#y:~:text=deaths%20of-,at%20least%207%2C028,-%2C%20including'],
    [
      'https://a.example/x#:~:text=z',
      'https://a.example/x#:~:text=z&text=deaths%20of-,at%20least%207%2C028,-%2C%20including',
    ],
  ])('%s leads to the words', (url, expected) => {
    expect(toTheWords(url, { exact: 'at least 7,028', prefix: 'deaths of ', suffix: ', including' })).toBe(expected);
  });

  test('keeps hyphens from being taken for signs of the prefix or suffix', () => {
    expect(toTheWords('https://a.example/', { exact: '-two-' })).toBe('https://a.example/#:~:text=%2Dtwo%2D');
  });
});
