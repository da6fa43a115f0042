import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/story/published/canonicalJson.ts';

/** A number by its bits, as appendix B of RFC 8785 gives them. */
const double = (bits: string) => Buffer.from(bits, 'hex').readDoubleBE();

describe('canonical JSON, by the examples of RFC 8785:', () => {
  test('literals, numbers and letters (3.2.2)', () => {
    const value = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('fields in order of their UTF-16 code units (3.2.3)', () => {
    const value = JSON.parse(
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
    );
    expect(Object.values(JSON.parse(canonicalJson(value)))).not.toHaveLength(0);
    expect([...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, words]) => words)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
  ])('the number %s is %s (appendix B)', (bits, written) => {
    expect(canonicalJson(double(bits))).toBe(written);
  });

  test.each([
    ['no number', double('7fffffffffffffff')],
    ['infinity', double('7ff0000000000000')],
    ['half a character', '\ud83d'],
    ['half a character in a name', { '\ude00': 1 }],
  ])('%s is refused', (_, value) => {
    expect(() => canonicalJson({ value })).toThrow();
  });
});

test('another’s code writes the same, and reading it gives the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      fc.pre(!/\p{Cs}/u.test(JSON.stringify(value).replace(/\\ud[89a-f][\da-f]{2}/g, '\ud800')));
      expect(canonicalJson(value)).toBe(canonicalize(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});
