// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { derive } from '../../src/story/arithmetic/derive.ts';
import { inputsOf } from '../../src/story/arithmetic/inputsOf.ts';
import type { Sum } from '../../src/story/schema/about.ts';
import { Ledger } from '../../src/views/Ledger.tsx';
import { Sums } from '../../src/views/Sums.tsx';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

describe.each(STORY_FOLDERS)('the sums of %s', async (folder) => {
  const story = await storyIn(folder);
  const sums = story.about.sums ?? [];

  test('stand each in the row of its figure, outside any fold, a result or a refusal', () => {
    render(<Ledger edition={inEnglish(story)} headingLevel={2} />);
    expect(sums.length).toBeGreaterThan(2);
    expect(document.querySelectorAll('.sums > li').length).toBe(sums.length);
    for (const { beside } of sums) {
      const list = document.getElementById(beside)?.querySelector('.sums');
      expect(list?.children.length).toBe(sums.filter((sum) => sum.beside === beside).length);
      expect(list?.closest('details')).toBe(null);
    }
    expect(digitsOutside(document.body)).toEqual([]);
  });

  test('are refused in one line that names every figure, holds no digit and gives a reason', () => {
    for (const sum of sums.filter(({ formula }) => derive(story.figures, formula).kind === 'refused')) {
      render(<Sums edition={inEnglish({ ...story, about: { ...story.about, sums: [sum] } })} figure={sum.beside} />);
      const line = wordsIn(document.querySelector('.sums > li') as HTMLElement);
      for (const id of inputsOf(sum.formula))
        expect(line).toContain(`“${inLanguage(story.figures.get(id)?.name ?? {}, 'en')}”`);
      expect(line).not.toMatch(/\p{Nd}|[{}]/u);
      expect(line.split('. ').length).toBe(2);
      cleanup();
    }
  });

  test('show a result with its caveat, and every number it comes from with its caveat and source', () => {
    const done = sums.filter(({ formula }) => derive(story.figures, formula).kind === 'derived');
    expect(done.length).toBeGreaterThan(0);
    for (const sum of done) {
      render(<Sums edition={inEnglish({ ...story, about: { ...story.about, sums: [sum] } })} figure={sum.beside} />);
      const result = document.querySelector(`data[data-derived="${sum.id}"]`);
      expect(result?.getAttribute('value')).toMatch(/^\d+(\.\d)?$/);
      const caveat = document.getElementById(result?.getAttribute('aria-describedby') ?? '');
      expect([caveat?.dataset.caveatOf, wordsIn(caveat as HTMLElement)]).toEqual([sum.id, sayProse(sum.caveat, 'en')]);
      const inputs = [...document.querySelectorAll<HTMLElement>('.working > li')];
      expect(inputs.map((each) => each.querySelector('data')?.dataset.figure)).toEqual(inputsOf(sum.formula));
      for (const input of inputs) {
        const number = input.querySelector('data');
        expect(input.querySelector(`#${number?.getAttribute('aria-describedby')}`)).not.toBe(null);
        expect(input.querySelector('a[data-source]')).not.toBe(null);
      }
      cleanup();
    }
  });
});

test('a figure without sums has no empty list', () => {
  const { container } = render(<Sums edition={inEnglish(inventedStory())} figure="buried" />);
  expect(container.innerHTML).toBe('');
});

test.each([
  ['exact', 2, '50.0%', 'Our arithmetic.'],
  ['exact', 3, '66.7%', 'Our arithmetic, rounded.'],
  ['at-least', 3, 'at least 66.6%', 'Our arithmetic, rounded to the safe side.'],
] as const)('a result says its hedge and how it was rounded: %s part of %i', (hedge, whole, result, note) => {
  const part = { value: whole - 1, word: 'at least' };
  const story = inventedStory([
    inventedFigure({ reported: { hedge: 'exact', value: whole } }),
    inventedFigure({
      id: 'girls',
      reported: hedge === 'exact' ? { hedge, value: part.value } : { hedge, ...part },
      relations: [{ kind: 'part-of', to: 'buried' }],
    }),
  ]);
  const caveat = { en: 'As the parish counted, on one day.' };
  const sum: Sum = { id: 'share', formula: { kind: 'share', part: 'girls', of: 'buried' }, beside: 'girls', caveat };
  render(<Sums edition={inEnglish({ ...story, about: { ...story.about, sums: [sum] } })} figure="girls" />);
  const [first] = document.querySelectorAll<HTMLElement>('.sums p');
  expect(wordsIn(first as HTMLElement)).toBe(`${result} ${note}`);
});

test('the whole ledger can be shown without sums', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  render(<Ledger edition={{ ...inEnglish(story), isCompact: true }} headingLevel={2} />);
  expect(document.querySelectorAll('article').length).toBeGreaterThan(2);
  expect(document.querySelector('.sums')).toBe(null);
});
