import { expect, test } from 'vitest';
import { cardsOf } from '../../src/site/cards.ts';
import { embedFiles } from '../../src/site/embedFiles.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

test.each(STORY_FOLDERS)('every oEmbed answer of %s names a picture that the site holds', async (folder) => {
  const story = await storyIn(folder);
  const site = { base: '/news/', origin: 'https://figures.example' };
  const pictures = new Set(cardsOf(story, site).map(({ address }) => `${site.origin}/news/${address}`));
  const answers = embedFiles(story, site).filter(({ address }) => address.endsWith('.json'));
  const named = answers.map(({ content }) => JSON.parse(String(content)).thumbnail_url);
  expect(named.filter((address) => !pictures.has(address))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});
