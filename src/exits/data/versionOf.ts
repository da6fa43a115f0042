import { sealOf } from '../../story/published/recordOf.ts';
import type { Story } from '../../story/story.ts';

/** The version of the story’s record; one that is not published yet is called by the last with its hash behind. */
export function versionOf(story: Story): string {
  const { sha256 } = sealOf(story);
  const last = story.publications.at(-1);
  return last?.sha256 === sha256 ? last.version : `${last?.version ?? '0.0.0'}+${sha256.slice(0, 12)}`;
}
