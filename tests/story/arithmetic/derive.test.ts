import { describe, expect, test } from 'vitest';
import { derive } from '../../../src/story/arithmetic/derive.ts';
import { type Derived, REFUSALS } from '../../../src/story/arithmetic/derived.ts';
import type { Formula } from '../../../src/story/schema/about.ts';
import type { Figure, Relation } from '../../../src/story/schema/figure.ts';
import type { Reported } from '../../../src/story/schema/reported.ts';
import { sayDerived } from '../../../src/words/sayDerived.ts';
import { inventedFigure } from '../../fixtures/inventedStory.ts';
import { FORMULAS, family } from './truths.ts';

const word = 'a hedge';
const exact = (value: number): Reported => ({ hedge: 'exact', value });
const atLeast = (value: number): Reported => ({ hedge: 'at-least', value, word });
const moreThan = (value: number): Reported => ({ hedge: 'more-than', value, word });
const upTo = (value: number): Reported => ({ hedge: 'up-to', value, word });
const nearly = (value: number): Reported => ({ hedge: 'nearly', value, word });
const about = (value: number): Reported => ({ hedge: 'about', value, word });
const bare = (value: number): Reported => ({ hedge: 'unqualified', value });
const between = (low: number, high: number): Reported => ({ hedge: 'between', low, high, word });

const said = (derived: Derived) => (derived.kind === 'derived' ? sayDerived(derived.claim, 'en') : derived.reason);
const MOST = Number.MAX_SAFE_INTEGER;

/** What may be combined, and what comes of it: first and second number, in the order the formula names them. */
const TABLE: readonly [kind: Formula['kind'], first: Reported, second: Reported, result: string][] = [
  ['sum', exact(12), exact(30), '42'],
  ['sum', exact(0), exact(0), '0'],
  ['sum', atLeast(7028), exact(12), 'at least 7,040'],
  ['sum', atLeast(20), atLeast(30), 'at least 50'],
  ['sum', moreThan(20), exact(30), 'more than 50'],
  ['sum', moreThan(20), atLeast(30), 'more than 50'],
  ['sum', upTo(20), exact(30), 'up to 50'],
  ['sum', nearly(20), exact(30), 'up to 50'],
  ['sum', between(10, 20), exact(5), 'between 15 and 25'],
  ['sum', between(10, 20), between(1, 2), 'between 11 and 22'],
  ['sum', between(10, 20), atLeast(5), 'at least 15'],
  ['sum', between(10, 20), upTo(5), 'up to 25'],
  ['sum', atLeast(10), upTo(20), 'open-bound'],
  ['sum', atLeast(7028), about(1600), 'no-range'],
  ['sum', exact(12), bare(1400), 'no-range'],
  ['sum', exact(MOST), exact(1), 'too-large'],

  ['difference', exact(26), exact(9), '17'],
  ['difference', exact(26), exact(26), '0'],
  ['difference', between(20, 30), exact(5), 'between 15 and 25'],
  ['difference', between(20, 30), exact(20), 'up to 10'],
  ['difference', between(20, 30), between(5, 6), 'between 14 and 25'],
  ['difference', exact(26), atLeast(9), 'up to 17'],
  ['difference', exact(26), moreThan(9), 'up to 16'],
  ['difference', exact(26), upTo(9), 'at least 17'],
  ['difference', exact(26), nearly(9), 'at least 17'],
  ['difference', upTo(26), exact(9), 'up to 17'],
  ['difference', exact(26), upTo(30), 'open-bound'],
  ['difference', moreThan(200), exact(4), 'open-bound'],
  ['difference', atLeast(26), atLeast(9), 'open-bound'],
  ['difference', about(26), exact(9), 'no-range'],
  ['difference', exact(9), exact(26), 'larger-than-whole'],

  ['share', exact(2913), exact(7028), '41.4%'],
  ['share', exact(1), exact(2), '50.0%'],
  ['share', exact(2), exact(2), '100.0%'],
  ['share', exact(0), exact(2), '0.0%'],
  ['share', exact(1), exact(7028), 'up to 0.1%'],
  ['share', exact(7027), exact(7028), 'at least 99.9%'],
  ['share', exact(MOST - 1), exact(MOST), 'at least 99.9%'],
  ['share', atLeast(2), exact(3), 'at least 66.6%'],
  ['share', moreThan(1), exact(2), 'more than 50.0%'],
  ['share', upTo(2), exact(3), 'up to 66.7%'],
  ['share', nearly(2), exact(3), 'up to 66.7%'],
  ['share', exact(2), between(3, 6), 'between 33.3% and 66.7%'],
  ['share', exact(2), between(2, 6), 'at least 33.3%'],
  ['share', between(1, 2), exact(3), 'between 33.3% and 66.7%'],
  ['share', exact(2), upTo(3), 'at least 66.6%'],
  ['share', exact(2913), atLeast(7028), 'open-bound'],
  ['share', atLeast(2913), atLeast(7028), 'open-bound'],
  ['share', moreThan(0), exact(3), 'open-bound'],
  ['share', upTo(3), exact(3), 'open-bound'],
  ['share', exact(4), about(40), 'no-range'],
  ['share', exact(0), exact(0), 'zero'],
  ['share', upTo(2), upTo(3), 'zero'],
  ['share', moreThan(3), exact(3), 'larger-than-whole'],

  ['ratio', exact(10), exact(4), '2.5 times'],
  ['ratio', exact(2), exact(3), '0.7 times'],
  ['ratio', atLeast(10), exact(4), 'at least 2.5 times'],
  ['ratio', moreThan(10), exact(4), 'more than 2.5 times'],
  ['ratio', exact(10), atLeast(3), 'up to 3.4 times'],
  ['ratio', exact(10), between(3, 4), 'between 2.5 times and 3.4 times'],
  ['ratio', atLeast(10), atLeast(4), 'open-bound'],
  ['ratio', atLeast(7028), bare(1400), 'no-range'],
  ['ratio', exact(10), exact(0), 'zero'],
  ['ratio', exact(10), upTo(4), 'zero'],
  ['ratio', exact(MOST), exact(1), 'too-large'],
];

/** The family in which the formula of this kind meets these two numbers. */
function meeting(kind: Formula['kind'], first: Reported, second: Reported): Map<string, Figure> {
  if (kind === 'share') return family({ whole: second, parts: [first] });
  if (kind === 'difference') return family({ whole: first, parts: [second] });
  return family({ whole: exact(MOST), parts: [first, second] });
}

const cases = TABLE.map(([kind, first, second, result]) => ({ kind, first, second, result }));

test.each(cases)('$kind of $first and $second: $result', ({ kind, first, second, result }) => {
  expect(said(derive(meeting(kind, first, second), FORMULAS[kind]))).toBe(result);
});

describe('relations come before numbers:', () => {
  const because = { en: 'As the gazette has it.' };
  const [slope, mill] = [inventedFigure({ id: 'slope' }), inventedFigure({ id: 'mill' })];
  const two = (one: Partial<Figure> = {}, other: Partial<Figure> = {}) =>
    new Map([
      ['slope', { ...slope, ...one }],
      ['mill', { ...mill, ...other }],
    ]);
  const everyFormula: readonly Formula[] = [
    { kind: 'sum', of: ['slope', 'mill'] },
    { kind: 'difference', from: 'slope', take: 'mill' },
    { kind: 'share', part: 'slope', of: 'mill' },
    { kind: 'ratio', of: 'slope', to: 'mill' },
  ];
  const reasons = (figures: Map<string, Figure>) => everyFormula.map((formula) => said(derive(figures, formula)));
  const related = (relation: Relation, to: Relation) => [
    reasons(two({ relations: [relation] })),
    reasons(two({}, { relations: [to] })),
  ];

  test('what is reported apart is neither added nor subtracted, whichever of the two says so', () => {
    for (const [sum, difference, share] of related(
      { kind: 'reported-apart', to: 'mill', because },
      { kind: 'reported-apart', to: 'slope', because },
    ))
      expect([sum, difference, share]).toEqual(['apart', 'apart', 'apart']);
  });

  test.each(['not-like-for-like', 'breaks-with'] as const)('what is %s is combined in no way', (kind) => {
    for (const all of related({ kind, to: 'mill', because }, { kind, to: 'slope', because }))
      expect(new Set(all)).toEqual(new Set(['not-alike']));
  });

  test('two numbers for one count are combined in no way', () => {
    for (const all of related(
      { kind: 'rival-of', to: 'mill', because },
      { kind: 'supersedes', to: 'slope', because, reasonGivenBy: 'parish' },
    ))
      expect(new Set(all)).toEqual(new Set(['rivals']));
  });

  test('nor are two measures, two days, or days that are not known to be one', () => {
    expect(new Set(reasons(two({ measure: 'killed' })))).toEqual(new Set(['other-measure']));
    for (const edtf of ['1987-05-04', '1987-05', '1987-05-03~'])
      expect(new Set(reasons(two({ asOf: { basis: 'stated', edtf } })))).toEqual(new Set(['other-day']));
    const unknown = { asOf: { basis: 'unknown' } } as const;
    expect(new Set(reasons(two(unknown, unknown)))).toEqual(new Set(['other-day']));
  });

  test('without a stated relation nothing is added, subtracted or shared out; a ratio needs the same days alone', () => {
    expect(reasons(two())).toEqual(['overlap', 'not-a-part', 'not-a-part', '1.0 times']);
    const longer = two({ period: { basis: 'stated', edtf: '1987-05-01/1987-05-02' } });
    expect(reasons(longer).at(-1)).toBe('other-period');
  });

  test('a part of a part is no direct part, and a part is not added to its whole or to itself', () => {
    const figures = new Map([
      ...family({ whole: exact(9), parts: [exact(4), exact(5)] }),
      ['inner', inventedFigure({ id: 'inner', reported: exact(2), relations: [{ kind: 'part-of', to: 'part-0' }] })],
    ]);
    expect(said(derive(figures, { kind: 'share', part: 'inner', of: 'part-0' }))).toBe('50.0%');
    expect(said(derive(figures, { kind: 'share', part: 'inner', of: 'whole' }))).toBe('not-a-part');
    expect(said(derive(figures, { kind: 'share', part: 'whole', of: 'part-0' }))).toBe('not-a-part');
    expect(said(derive(figures, { kind: 'sum', of: ['whole', 'part-0'] }))).toBe('overlap');
    expect(said(derive(figures, { kind: 'sum', of: ['part-0', 'part-0'] }))).toBe('overlap');
  });

  test('a result holds its inputs in the order of its working', () => {
    const derived = derive(family({ whole: exact(9), parts: [exact(4)] }), FORMULAS.share);
    expect(derived.kind === 'derived' && derived.inputs.map(({ id }) => id)).toEqual(['part-0', 'whole']);
  });
});

test('every reason is tested above', async () => {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(new URL(import.meta.url), 'utf8');
  expect(REFUSALS.filter((reason) => !text.includes(`'${reason}'`))).toEqual([]);
});

test('more than two may be added where one statement tells all of them apart', () => {
  const figures = family({ whole: exact(26), parts: [exact(11), exact(9), atLeast(6)] });
  expect(said(derive(figures, { kind: 'sum', of: ['part-0', 'part-1', 'part-2'] }))).toBe('at least 26');
});
