import { expect, test } from 'vitest';
import { Figure } from '../../src/story/schema/figure.ts';
import type { Reported } from '../../src/story/schema/reported.ts';
import type { CitedFigure } from '../../src/story/story.ts';
import { inventedFigure } from '../fixtures/inventedStory.ts';

// Each `@ts-expect-error` is an assertion: `tsc` fails when the line below it starts to compile.

const whole = inventedFigure();

function without(field: keyof Figure): unknown {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
}

test('a figure is accepted with everything that must stand beside it', () => {
  expect(Figure.safeParse(whole).success).toBe(true);
});

test('a figure without caveat, source, hedge or wording is refused', () => {
  const { caveats, ...uncaveated } = whole;
  const { attribution, ...unsourced } = whole;
  const { reported, ...unnumbered } = whole;
  const { quote, ...unquoted } = whole;
  // @ts-expect-error a figure without caveats
  const a: Figure = uncaveated;
  // @ts-expect-error a figure without attribution
  const b: Figure = unsourced;
  // @ts-expect-error a figure without a number
  const c: Figure = unnumbered;
  // @ts-expect-error a figure without the words it was read in
  const d: Figure = unquoted;
  for (const figure of [a, b, c, d]) expect(Figure.safeParse(figure).success).toBe(false);
  expect([caveats, attribution, reported, quote]).not.toContain(undefined);
});

test('nothing that must stand beside a number can be left out, not even by the schema', () => {
  // That a figure has a caveat, its own or a shared one, is a rule: `caveatedFigures`.
  const optional = ['group', 'sharedCaveats', 'misreport', 'chain'];
  const fields = Object.keys(Figure.shape) as (keyof Figure)[];
  expect(fields.filter((field) => Figure.safeParse(without(field)).success)).toEqual(optional);
});

test('a number without a hedge, with a hedge word but none printed, or as text is refused', () => {
  // @ts-expect-error a bare number
  const bare: Reported = 17;
  // @ts-expect-error a number without its hedge
  const unhedged: Reported = { value: 17 };
  // @ts-expect-error a hedge without the word that was printed
  const wordless: Reported = { hedge: 'at-least', value: 17 };
  // @ts-expect-error a range with one end
  const halfOpen: Reported = { hedge: 'between', low: 17, word: 'between' };
  // @ts-expect-error a number as text
  const text: Reported = { hedge: 'exact', value: '17' };
  for (const reported of [bare, unhedged, wordless, halfOpen, text])
    expect(Figure.safeParse({ ...whole, reported }).success).toBe(false);
});

test('a block cannot be handed a figure that is not cited', () => {
  const uncited = { figure: whole };
  // @ts-expect-error a figure without asserter and source
  const cited: CitedFigure = uncited;
  expect(Object.keys(cited)).toEqual(['figure']);
});
