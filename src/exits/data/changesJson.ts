import { sealOf } from '../../story/published/recordOf.ts';
import type { Story } from '../../story/story.ts';
import { sayChange } from '../../words/sayChange.ts';
import { briefFigure } from './briefFigure.ts';
import type { Addresses } from './toldFigure.ts';

/** What was published, and what was changed since, each with the figure as it stands now. */
export function changesJson(story: Story, addresses: Addresses): string {
  const file = {
    sha256: sealOf(story).sha256,
    publications: story.publications.map(({ content, ...publication }) => ({
      ...publication,
      record: `v/${publication.sha256}.json`,
    })),
    changes: story.changes.map((change) => ({
      ...change,
      said: Object.fromEntries(story.about.languages.map((language) => [language, sayChange(change, language)])),
      ...(change.figure && { now: briefFigure(story, change.figure, addresses) }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
