import { groupBy } from '../../story/groupBy.ts';
import { sealOf } from '../../story/published/recordOf.ts';
import { Source } from '../../story/schema/source.ts';
import type { Story } from '../../story/story.ts';
import { briefFigure } from './briefFigure.ts';
import type { Addresses } from './toldFigure.ts';

/** The fields of a source. Each is in every row, null where there is nothing, so that the rows are a table. */
export const SOURCE_FIELDS = Object.keys(Source.shape);

/** Every source, with the figures that were read in it. */
export function sourcesJson(story: Story, addresses: Addresses): string {
  const { sha256 } = sealOf(story);
  const readIn = groupBy([...story.figures.values()], ({ attribution }) => attribution.readIn);
  const sources = [...story.sources.values()].map((source) => ({
    ...Object.fromEntries(SOURCE_FIELDS.map((name) => [name, source[name as keyof Source] ?? null])),
    figures: (readIn.get(source.id) ?? []).map(({ id }) => briefFigure(story, id, addresses)),
    record: sha256,
  }));
  return `${JSON.stringify(sources)}\n`;
}
