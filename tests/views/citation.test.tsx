// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { editionOf } from '../../src/site/editionOf.ts';
import { reportDays } from '../../src/story/asKnown.ts';
import { cite } from '../../src/story/story.ts';
import { Citation } from '../../src/views/Citation.tsx';
import { sayProse } from '../../src/words/prose.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

const filesIn = (page: HTMLElement) =>
  [...page.querySelectorAll('.citation-files a')].map((link) => link.getAttribute('href'));

describe.each(STORY_FOLDERS)('every figure of %s', async (folder) => {
  const story = await storyIn(folder);

  test('is cited in one block: sentence, caveat, source, address', () => {
    for (const id of story.figures.keys()) {
      const { container } = render(<Citation edition={inEnglish(story)} figure={id} />);
      const block = container.querySelector('.citation');
      const cited = cite(story, id);
      const { caveats, source, carrying } = cited;
      const words = wordsIn(block);
      expect(wordsIn(block?.querySelector('.citation-sentence')).toLowerCase()).toBe(
        saySentence(cited, 'en').replace(/\s+/g, ' ').toLowerCase(),
      );
      const first = caveats[0] ?? { text: {} };
      for (const part of [sayProse(first.text, 'en'), source.title, source.url, carrying?.name.en ?? ''])
        expect(words).toContain(part);
      expect(words).toContain(`https://figures.example/figure/${id}/`);
      const number = block?.querySelector('data[data-figure]');
      const caveat = document.getElementById(number?.getAttribute('aria-describedby') ?? '');
      expect(block?.contains(caveat)).toBe(true);
      expect(block?.querySelector('.citation > p a[data-source]')?.getAttribute('data-source')).toBe(source.id);
      expect(digitsOutside(container)).toEqual([]);
      expect(filesIn(container)).toEqual(['bib', 'ris', 'csl.json'].map((ending) => `/figure/${id}/cite.${ending}`));
      cleanup();
    }
  });
});

test('the invented figure is cited word for word', () => {
  render(<Citation edition={inEnglish(inventedStory())} figure="buried" />);
  expect(screen.getByRole('heading').textContent).toBe('How to cite this');
  expect([...document.querySelectorAll('.citation p')].map(wordsIn)).toEqual([
    'Invented for testing. No such event took place.',
    '17 people missing under the slope, according to Parish of Tarn. As of 3 May 1987.',
    'Only the lower village was searched.',
    'Read in “The slope above Tarn”, Tarn Gazette, 3 May 1987: https://gazette.example/slope',
    'Shown at https://figures.example/figure/buried/',
  ]);
});

test.each([
  [
    'inferred',
    { basis: 'inferred', edtf: '1987-05-03', from: { en: 'the postmark' } },
    'As of 3 May 1987, worked out.',
  ],
  ['unknown', { basis: 'unknown' }, 'No day is stated.'],
] as const)('a day that is %s is cited as that', (_, asOf, words) => {
  render(<Citation edition={inEnglish(inventedStory([inventedFigure({ asOf })]))} figure="buried" />);
  expect(wordsIn(document.querySelector('.citation-sentence'))).toContain(words);
});

test('a story over time also gives the record frozen on the last day on which a report came out', async () => {
  const story = await storyIn('data');
  const [id = ''] = story.figures.keys();
  render(<Citation edition={inEnglish(story)} figure={id} />);
  expect(wordsIn(document.querySelector('.citation'))).toContain(
    `https://figures.example/as-known/${reportDays(story).at(-1)}/`,
  );
});

test.each([
  [undefined, 'Shown at /figures/figure/buried/'],
  ['https://example.org', 'Shown at https://example.org/figures/figure/buried/'],
])('with the origin %s the address is “%s”', (origin, words) => {
  render(<Citation edition={editionOf(inventedStory(), 'en', { base: '/figures/', origin })} figure="buried" />);
  expect(wordsIn(document.querySelector('.citation'))).toContain(words);
});
