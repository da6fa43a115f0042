import { oncePer } from '../oncePer.ts';
import { compareText } from '../order.ts';
import type { Story } from '../story.ts';
import { canonicalJson } from './canonicalJson.ts';
import { publishFigure } from './publishFigure.ts';
import type { PublishedRecord } from './recordShape.ts';
import { sha256 } from './sha256.ts';

/** The story’s record as it is published. Of a story as known on a day, the whole record from which that was told. */
export const recordOf = oncePer((story: Story): PublishedRecord => {
  if (story.known) return recordOf(story.known.of);
  const { id, invented, title, report, reportName, languages, statements, licence } = story.about;
  return {
    story: { id, invented, title, report, reportName, languages, statements, licence },
    figures: byId(story.figures).map((figure) => publishFigure(story, figure)),
    sources: byId(story.sources),
    organisations: byId(story.organisations),
    places: byId(story.places),
    sharedCaveats: byId(story.sharedCaveats),
    claims: byId(story.claims),
    changes: story.changes.filter(({ figure }) => figure === undefined),
  };
});

/** The record’s canonical bytes as text, and their SHA-256. */
export type Seal = { readonly content: string; readonly sha256: string };

/** The record sealed: of the same facts always the same, whatever the code says about them. */
export const sealOf = oncePer((story: Story): Seal => {
  if (story.known) return sealOf(story.known.of);
  const content = canonicalJson(recordOf(story));
  return { content, sha256: sha256(content) };
});

function byId<Entry extends { readonly id: string }>(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((one, other) => compareText(one.id, other.id));
}
