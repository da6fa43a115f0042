import { describe, expect, test } from 'vitest';
import { isEmbed, pagesOf } from '../../src/site/pages.ts';
import { figurePages } from '../../src/story/figurePages.ts';
import { reportFigures } from '../../src/story/relations.ts';
import { LANGUAGES, type Language } from '../../src/story/schema/text.ts';
import type { Story } from '../../src/story/story.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

/** The contract’s addresses, under the site’s base. */
const ADDRESS =
  /^(?:(?:ar|he)\/)?(?:as-known\/\d{4}-\d{2}-\d{2}\/)?(?:claims\/|data\/|figures\/(?:\d{4}(?:-\d{2}){0,2}\/|undated\/)?|over-time\/([a-z\d-]+)\/(?:\d{4}-\d{2}\/|undated\/)?|figure\/([a-z\d-]+)\/|embed\/figure\/([a-z\d-]+)\/|embed\/(?:([a-z\d-]+)\/)?)?$/;

function inLanguages(story: Story, languages: Language[]): Story {
  return { ...story, about: { ...story.about, languages } };
}

describe.each(STORY_FOLDERS)('the pages of %s', async (folder) => {
  const story = await storyIn(folder);
  const addresses = pagesOf(story).map(({ address }) => address);

  test('have each an address of its own, as the contract writes them', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !ADDRESS.test(address))).toEqual([]);
  });

  test('are the story, every figure and panel, and as embeds the ledger, every group, panel and figure, and the way of each of the report', () => {
    const wanted = [
      '',
      ...[...story.figures.keys()].map((id) => `figure/${id}/`),
      ...(story.about.panels ?? []).map(({ id }) => `over-time/${id}/`),
      ...(story.about.panels ?? []).map(({ id }) => `embed/over-time-${id}/`),
      ...(story.about.panels ?? []).map(({ id }) => `embed/who-says-${id}/`),
      ...(story.claims.size > 0 ? ['claims/'] : []),
      'figures/',
      'data/',
      ...figurePages(story).map(({ time }) => `figures/${time ?? 'undated'}/`),
      'embed/',
      'embed/ledger/',
      'embed/counting/',
      ...story.about.groups.map(({ id }) => `embed/counting-${id}/`),
      ...story.about.groups.map(({ id }) => `embed/ledger-${id}/`),
      ...[...story.figures.keys()].map((id) => `embed/figure/${id}/`),
      ...reportFigures(story).map(({ id }) => `embed/journey-${id}/`),
    ];
    const own = pagesOf(inLanguages(story, ['en'])).map(({ address }) => address);
    expect(own.filter((address) => !address.startsWith('as-known/')).toSorted()).toEqual(wanted.toSorted());
  });

  test('are embeds where their address says so, and only there', () => {
    for (const page of pagesOf(story)) expect(isEmbed(page), page.address).toBe(/embed\/./.test(page.address));
  });

  test.each(LANGUAGES)('are the same in every language, without a prefix in the story’s first (%s)', (first) => {
    const others = LANGUAGES.filter((language) => language !== first);
    const pages = pagesOf(inLanguages(story, [first, ...others]));
    const inLanguage = (wanted: Language) =>
      pages.filter(({ language }) => language === wanted).map(({ address }) => address);
    for (const other of others)
      expect(inLanguage(other)).toEqual(inLanguage(first).map((address) => `${other}/${address}`));
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });
});
