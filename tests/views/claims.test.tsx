// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { asKnown, outBy, reportDays } from '../../src/story/asKnown.ts';
import { claimsAbout, claimsInOrder } from '../../src/story/claims.ts';
import { find } from '../../src/story/story.ts';
import { Claims } from '../../src/views/Claims.tsx';
import { ClaimsAbout } from '../../src/views/ClaimsAbout.tsx';
import { ClaimsLink } from '../../src/views/ClaimsLink.tsx';
import { FigureView } from '../../src/views/FigureView.tsx';
import { Ledger } from '../../src/views/Ledger.tsx';
import { sayProse } from '../../src/words/prose.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

describe.each(STORY_FOLDERS)('the statements of %s', async (folder) => {
  const story = await storyIn(folder);

  test('stand all in order of day, each with its caveat, source and figures, without a digit of its own', () => {
    render(<Claims edition={inEnglish(story)} />);
    const shown = screen.getAllByRole('article');
    expect(shown.map(({ id }) => id).toSorted()).toEqual([...story.claims.keys()].toSorted());
    expect(shown.map(({ id }) => id)).toEqual(claimsInOrder(story).map(({ id }) => id));
    for (const article of shown) {
      const { says, caveat, quote, readIn, about } = find(story.claims, article.id);
      const words = wordsIn(article);
      for (const text of [sayProse(says, 'en'), sayProse(caveat, 'en'), quote?.exact ?? ''])
        expect(words).toContain(text);
      expect(article.querySelector('[data-source]')?.getAttribute('data-source')).toBe(readIn);
      const figures = within(article)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
        .filter((href) => href?.startsWith('/figure/'));
      expect(figures).toEqual(about.filter((id) => story.figures.has(id)).map((id) => `/figure/${id}/`));
    }
    expect(digitsOutside(document.body)).toEqual([]);
  });

  test('are on a figure’s page those that speak of it or of a number on its way, and no others', () => {
    let shown = 0;
    for (const figure of story.figures.values()) {
      const { container } = render(<ClaimsAbout edition={inEnglish(story)} figure={figure} />);
      const way = [figure.id, ...(figure.chain ?? []).map((step) => step.figure)];
      const wanted = [...story.claims.values()].filter(({ about }) => about.some((id) => way.includes(id)));
      const ids = [...container.querySelectorAll('article')].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      expect(ids).toEqual(claimsAbout(story, figure).map(({ id }) => id));
      shown += ids.length;
      cleanup();
    }
    expect(shown).toBeGreaterThan(2);
  });

  test('are reached from the caveats that point to them, by links that name speaker and day', () => {
    const edition = inEnglish(story);
    for (const { id, caveats, sharedCaveats = [] } of story.figures.values()) {
      const pointed = [...caveats, ...sharedCaveats.map((shared) => find(story.sharedCaveats, shared))].flatMap(
        ({ claims = [] }) => claims,
      );
      if (pointed.length === 0) continue;
      const { container } = render(<FigureView edition={edition} figure={id} />);
      const links = [...container.querySelectorAll(`#${id} > .caveats .caveat-claims a`)];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(pointed.map((claim) => `/claims/#${claim}`));
      expect(digitsOutside(container)).toEqual([]);
      cleanup();
    }
  });

  test('lead nowhere from the longest embed, which has no room', () => {
    render(<Ledger edition={{ ...inEnglish(story), addressOfClaim: undefined }} headingLevel={2} />);
    expect(document.querySelector('.caveat-claims, [href*="claim"]')).toBe(null);
  });

  test('are known on a day only once they could have been read', () => {
    for (const day of reportDays(story)) {
      const { claims, figures, sharedCaveats, sources } = asKnown(story, day);
      const late = [...claims.values()].filter(({ readIn }) => (outBy(find(sources, readIn)) ?? '9999') > day);
      expect(late).toEqual([]);
      const caveats = [...[...figures.values()].flatMap((figure) => figure.caveats), ...sharedCaveats.values()];
      const pointed = caveats.flatMap((caveat) => caveat.claims ?? []);
      expect(pointed.filter((id) => !claims.has(id))).toEqual([]);
    }
  });
});

test('on the invented ferry a doubt and a defence stand side by side in one caveat, by day', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  render(<FigureView edition={inEnglish(story)} figure="killed" />);
  const links = wordsIn(document.querySelector('.caveat-claims'));
  expect(links).toBe(
    'Doubted, defended or explained: Seafarers’ Union of the Northern Sound on the count, 15 March 2017; Committee of Relatives of the Kittiwake on the count, 16 March 2017',
  );
});

test('a month is a statement’s day until its source says that it was earlier', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  expect(claimsInOrder(story).at(-1)?.id).toBe('claim-harbour-board-2017-03');
  const [board] = [...story.claims.values()].filter(({ id }) => id === 'claim-harbour-board-2017-03');
  if (!board) throw new Error('the ferry story has no such statement');
  const early = new Map(story.claims).set(board.id, { ...board, readIn: 'board-bulletin-tuesday' });
  expect(claimsInOrder({ ...story, claims: early })[0]?.id).toBe(board.id);
});

test('a story without statements has no link to them, and a place nobody spoke of has none either', async () => {
  const { container } = render(<ClaimsLink edition={inEnglish(inventedStory())} />);
  expect(container.innerHTML).toBe('');
  const ferry = inEnglish(await storyIn('tests/fixtures/ferry'));
  expect(render(<ClaimsLink edition={ferry} of={['halvren']} />).container.innerHTML).toBe('');
  expect(render(<ClaimsLink edition={ferry} of={['sound-of-oskery']} />).container.innerHTML).not.toBe('');
});
