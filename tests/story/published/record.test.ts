import { describe, expect, test } from 'vitest';
import { asKnown, reportDays } from '../../../src/story/asKnown.ts';
import { canonicalJson } from '../../../src/story/published/canonicalJson.ts';
import { foldFigure, plainFigure } from '../../../src/story/published/foldFigure.ts';
import { recordOf, sealOf } from '../../../src/story/published/recordOf.ts';
import { PublishedRecord } from '../../../src/story/published/recordShape.ts';
import { sha256 } from '../../../src/story/published/sha256.ts';
import type { Story } from '../../../src/story/story.ts';
import { STORY_FOLDERS, storyIn } from '../../fixtures/stories.ts';

describe.each(STORY_FOLDERS)('the record of %s', async (folder) => {
  const story = await storyIn(folder);

  test('has the shape it says it has', () => {
    expect(PublishedRecord.safeParse(JSON.parse(sealOf(story).content)).error?.issues).toBeUndefined();
  });

  test('holds in each row what the story says of the figure, and nothing else', () => {
    for (const row of recordOf(story).figures)
      expect(canonicalJson(foldFigure(row))).toBe(canonicalJson(plainFigure({ ...story.figures.get(row.id) })));
  });

  test('has hedge, claimant, day, source and caveat in every row', () => {
    for (const { id, reported, attribution, asOf, caveats } of recordOf(story).figures) {
      expect(reported.hedge, id).not.toBe('');
      expect(attribution.assertedBy, id).toBeTruthy();
      expect(asOf.basis, id).not.toBe('');
      expect(attribution.readIn.title && attribution.readIn.url, id).toBeTruthy();
      expect(
        caveats.every(({ text }) => Object.values(text).every((words) => words.trim() !== '')) && caveats.length,
        id,
      ).toBeGreaterThan(0);
    }
  });

  test('has one hash, whatever the order of its files, and on whatever day it is told', () => {
    const reversed = <Entry>(entries: ReadonlyMap<string, Entry>) => new Map([...entries].reverse());
    const other: Story = {
      ...story,
      figures: reversed(story.figures),
      sources: reversed(story.sources),
      organisations: reversed(story.organisations),
      claims: reversed(story.claims),
    };
    expect(sealOf(other).sha256).toBe(sealOf(story).sha256);
    expect(sealOf(asKnown(story, reportDays(story)[0] ?? '')).sha256).toBe(sealOf(story).sha256);
    expect(sealOf(story).sha256).toBe(sha256(Buffer.from(sealOf(story).content)));
  });

  test('is the one published last', () => {
    expect(story.publications.at(-1)?.sha256, 'run `npm run publish-story`').toBe(sealOf(story).sha256);
  });
});
