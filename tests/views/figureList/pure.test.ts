import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresInOrder } from '../../../src/story/figurePages.ts';
import { choicesOf, rowOf } from '../../../src/views/figureList/chooseRows.ts';
import type { Choice, FigureRow } from '../../../src/views/figureList/figureRow.ts';
import { fitting, type Searchable } from '../../../src/views/figureList/filterRows.ts';
import { foldWords, wordsOfRow } from '../../../src/views/figureList/foldWords.ts';
import {
  asksAnything,
  EVERYTHING,
  FILTERS,
  ORDERS,
  type Query,
  readQuery,
  UNDATED,
  writeQuery,
} from '../../../src/views/figureList/query.ts';
import { offsetsOf, rowsBetween } from '../../../src/views/figureList/rowHeights.ts';
import { printRows, readHead, readRow } from '../../../src/views/figureList/rowsFile.ts';
import { sayShown } from '../../../src/views/figureList/sayShown.ts';
import { sortRows } from '../../../src/views/figureList/sortRows.ts';
import { catalogueOf } from '../../../src/words/catalogue.ts';
import { inEnglish } from '../../fixtures/inEnglish.ts';
import { storyIn } from '../../fixtures/stories.ts';

const story = await storyIn('data');
const ferry = await storyIn('tests/fixtures/ferry');
const rowsOf = (of: typeof story) => figuresInOrder(of).map((figure) => rowOf(inEnglish(of), figure));
const rows: Searchable[] = [...rowsOf(story), ...rowsOf(ferry)].map((row) => ({ row, words: wordsOfRow(row) }));
const choices = choicesOf(story, 'en');

const valuesOf = (offered: readonly Choice[]) => fc.constantFrom('', ...offered.map(({ value }) => value));
const anyQuery: fc.Arbitrary<Query> = fc.record({
  q: fc.oneof(fc.string(), fc.constantFrom('', 'children', 'Gaza killed', '1,400', 'ÉTÉ')),
  measure: valuesOf(choices.measure),
  by: valuesOf(choices.by),
  place: valuesOf(choices.place),
  day: valuesOf(choices.day),
  certainty: valuesOf([...choices.hedge, ...choices.status]),
  order: fc.constantFrom(...ORDERS),
});
const someRows = fc.subarray(rows, { minLength: 0 });

describe('an address', () => {
  const isOffered = () => true;

  test('asks for what was written into it, and keeps what is not the list’s', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom('', '?theme=dark', '?theme=dark&measure=held&x=1'), (query, search) => {
        const written = writeQuery(query, search);
        expect(readQuery(written, isOffered)).toEqual(query);
        expect(new URLSearchParams(written).get('theme')).toBe(new URLSearchParams(search).get('theme'));
        expect(asksAnything(written)).toBe(JSON.stringify(query) !== JSON.stringify({ ...EVERYTHING }));
      }),
    );
  });

  test('that asks for nothing that is offered asks for everything', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const query = readQuery(search, () => false);
        for (const filter of FILTERS) expect(query[filter]).toBe('');
        expect(ORDERS).toContain(query.order);
      }),
    );
  });
});

describe('filters', () => {
  test('take out what does not fit, and nothing else, in the order given; in parts as in one go', () => {
    fc.assert(
      fc.property(someRows, anyQuery, fc.nat(), (some, query, cut) => {
        const fits = fitting(query);
        const left = some.filter(fits);
        const at = some.length === 0 ? 0 : cut % some.length;
        expect([...some.slice(0, at).filter(fits), ...some.slice(at).filter(fits)]).toEqual(left);
        for (const { row, words } of left) {
          for (const filter of ['measure', 'by', 'place'] as const)
            expect(['', row[filter].value]).toContain(query[filter]);
          expect(['', row.hedge.value, row.status?.value]).toContain(query.certainty);
          if (query.day !== '') expect(row.day ?? UNDATED).toMatch(new RegExp(`^${query.day}`));
          for (const word of foldWords(query.q).split(' ')) expect(words).toContain(word);
        }
      }),
    );
  });

  test('share the rows out among the values of a filter, so that no row is in none, and what several state with each of them', () => {
    const own = rows.slice(0, story.figures.size);
    for (const filter of ['measure', 'by', 'place'] as const) {
      const counts = choices[filter].map(({ value }) => own.filter(fitting({ ...EVERYTHING, [filter]: value })).length);
      expect(counts).not.toContain(0);
      const shared = filter === 'by' ? own.flatMap(({ row }) => row.alsoBy) : [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(own.length + shared.length);
    }
  });

  test('find a number with its separators and without, and words without accents and capitals', () => {
    const found = (q: string) => rows.filter(fitting({ ...EVERYTHING, q })).length;
    expect(found('7,028')).toBeGreaterThan(0);
    expect(found('7028')).toBe(found('7,028'));
    expect(found('mosaique')).toBe(found('MOSAÏQUE'));
    expect(found('mosaique')).toBeGreaterThan(0);
    expect(found('no such words')).toBe(0);
  });
});

describe('orders', () => {
  test('keep every row, and keep as they came those they do not tell apart', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...ORDERS), (some, order) => {
        const sorted = sortRows(some, order);
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted.length).toBe(some.length);
        const keyOf = ({ row }: Searchable) => {
          if (order === 'by' || order === 'measure' || order === 'place') return row[order].rank;
          return order === 'day' || order === 'latest' ? row.day : Number.parseInt(row.plain, 10);
        };
        for (const key of new Set(sorted.map(keyOf)))
          expect(sorted.filter((each) => keyOf(each) === key)).toEqual(some.filter((each) => keyOf(each) === key));
        expect(sortRows(sorted, order)).toEqual(sorted);
      }),
    );
  });

  test('go by the lower end of two, and put the undated last either way', () => {
    const sample = (changes: Partial<FigureRow>): Searchable => ({
      row: { ...(rows[0]?.row as FigureRow), ...changes },
      words: '',
    });
    const [two, one] = [sample({ plain: '32/60' }), sample({ plain: '40' })];
    expect(sortRows([one, two], 'lowest')).toEqual([two, one]);
    const [undated, dated] = [sample({ day: undefined }), sample({ day: '1987' })];
    for (const order of ['day', 'latest'] as const) expect(sortRows([undated, dated], order)).toEqual([dated, undated]);
  });
});

test.each([
  ['data', story],
  ['the ferry', ferry],
])('the file of all rows of %s is JSON, and read line by line gives back every row', (_, of) => {
  const printed = rowsOf(of);
  const text = printRows(
    { language: 'en', words: catalogueOf('en').figureList, choices: choicesOf(of, 'en') },
    printed,
  );
  expect(JSON.parse(text).length).toBe(printed.length + 1);
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const head = readHead(first);
  expect(head.count).toBe(printed.length);
  expect(lines.map((line) => readRow(line, head))).toEqual(printed);
});

test('a file of no rows is a file', () => {
  const words = catalogueOf('en').figureList;
  expect(readHead(printRows({ language: 'en', words, choices }, []).trimEnd()).count).toBe(0);
});

test('the rows for a stretch of pixels are those that touch it, and at least one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 20, max: 400 }), { nil: undefined }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: -500, max: 9000 }),
      fc.nat(2000),
      (heights, top, height) => {
        const offsets = offsetsOf(heights, (each) => each);
        const { from, to } = rowsBetween(offsets, top, top + height);
        expect(to).toBeGreaterThan(from);
        for (const at of heights.keys()) {
          const touches = (offsets[at + 1] ?? 0) > top && (offsets[at] ?? 0) <= top + height;
          if (touches) expect(at >= from && at < to).toBe(true);
        }
        for (const [at, each] of heights.entries())
          if (each !== undefined) expect((offsets[at + 1] ?? 0) - (offsets[at] ?? 0)).toBeCloseTo(each);
      },
    ),
  );
});

test('what is shown is said in words, with all there are', () => {
  const say = (shown: number) => sayShown(shown, 1234, catalogueOf('en').figureList, 'en');
  expect([say(1234), say(12), say(0)]).toEqual(['All 1,234 figures', '12 of 1,234 figures', 'None of 1,234 figures']);
});
