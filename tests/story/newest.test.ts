import { describe, expect, test } from 'vitest';
import { asKnown, reportDays } from '../../src/story/asKnown.ts';
import { newestReports } from '../../src/story/newest.ts';
import { reportsOf } from '../../src/story/panel.ts';
import { reportFigures } from '../../src/story/relations.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

describe.each(STORY_FOLDERS)('what is worked out once for all of %s is what each day shows:', async (folder) => {
  const story = await storyIn(folder);
  const days = ['0001-01-01', ...reportDays(story), '2999-12-31'];

  test('how many figures were known', () => {
    for (const day of days) {
      const { figures } = asKnown(story, day);
      expect(figures.size, day).toBe([...figures].length);
    }
  });

  test('the report’s own figures', () => {
    for (const day of days) {
      const then = asKnown(story, day);
      const looked = [...then.figures.values()].filter(({ attribution }) => attribution.readIn === story.about.report);
      expect(reportFigures(then).toSorted(byId), day).toEqual(looked.toSorted(byId));
    }
  });

  test('the newest report of each claimant', () => {
    for (const day of days) {
      const then = asKnown(story, day);
      for (const panel of story.about.panels ?? []) {
        const newest = new Map(
          reportsOf(then, panel)
            .filter(({ misreport }) => !misreport)
            .map((report) => [`${report.attribution.assertedBy} ${report.measure}`, report]),
        );
        expect(newestReports(then, panel).toSorted(byId), `${panel.id} on ${day}`).toEqual(
          [...newest.values()].toSorted(byId),
        );
      }
    }
  });
});

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
