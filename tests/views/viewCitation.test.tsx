// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ClaimsPage } from '../../src/site/ClaimsPage.tsx';
import { editionOf } from '../../src/site/editionOf.ts';
import { FiguresPage } from '../../src/site/FiguresPage.tsx';
import { PanelPage } from '../../src/site/PanelPage.tsx';
import { pagesOf } from '../../src/site/pages.ts';
import { StoryPage } from '../../src/site/StoryPage.tsx';
import { reportDays } from '../../src/story/asKnown.ts';
import { sayProse } from '../../src/words/prose.ts';
import { sayDate } from '../../src/words/sayDate.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

const site = { base: '/figures/', origin: 'https://example.org' };

describe.each(STORY_FOLDERS)('every view of %s', async (folder) => {
  const story = await storyIn(folder);
  const { panels = [] } = story.about;
  const given = { story, language: 'en', site } as const;
  const edition = editionOf(story, 'en', site);
  const last = reportDays(story).at(-1) ?? '';
  const addresses = new Set(pagesOf(story).map(({ address }) => `/figures/${address}`));
  const views = [
    { name: 'the story', page: <StoryPage {...given} />, at: edition.addressOfStory, frozen: edition.addressOfDay },
    {
      name: 'the list',
      page: <FiguresPage {...given} time={undefined} />,
      at: edition.addressOfFigures(),
      frozen: edition.addressOfDay,
    },
    { name: 'the claims', page: <ClaimsPage {...given} />, at: edition.addressOfClaims, frozen: edition.addressOfDay },
    ...panels.map(({ id }) => ({
      name: id,
      page: <PanelPage {...given} panel={id} />,
      at: edition.addressOfPanel(id),
      frozen: (day: string) => edition.addressOfFrozenPanel(id, day),
    })),
  ];

  test.each(views)('$name is cited with its day, its address and where it is frozen', ({ page, at, frozen }) => {
    render(page);
    const block = document.querySelector('.citation');
    const words = wordsIn(block);
    for (const part of [sayProse(story.about.title, 'en'), 'not verified by us', `As known on ${sayDate(last, 'en')}`])
      expect(words).toContain(part);
    expect(words.includes('Invented for testing')).toBe(story.about.invented === true);
    const [here, then] = [...document.querySelectorAll('.citation .address')].map(wordsIn);
    expect(here).toBe(`https://example.org${at}`);
    expect(then).toBe(panels.length > 0 ? `https://example.org${frozen(last)}` : undefined);
    for (const address of [at, ...(panels.length > 0 ? [frozen(last)] : [])]) expect(addresses).toContain(address);
    expect(digitsOutside(block as Element)).toEqual([]);
  });

  test.each(views.slice(0, 2))('$name gives the whole record to reference managers', ({ page }) => {
    const { container } = render(page);
    expect([...container.querySelectorAll('.citation-files a')].map((link) => link.getAttribute('href'))).toEqual(
      ['bib', 'ris', 'csl.json'].map((ending) => `/figures/data/citations.${ending}`),
    );
  });
});
