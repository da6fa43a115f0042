import type { About } from './schema/about.ts';
import { type Figure, NOBODY_NAMED } from './schema/figure.ts';
import type { Organisation, Place, Source } from './schema/source.ts';

/** A story that passed every rule: all its files read as one, each list by id, in the files' order. */
export type Story = {
  readonly about: About;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
};

/** Whoever stands behind a number: a body, or nobody the text names. */
export type Asserter = Organisation | typeof NOBODY_NAMED;

/** A figure with everything that must stand beside it, so that it cannot be printed without. */
export type CitedFigure = {
  readonly figure: Figure;
  readonly assertedBy: Asserter;
  readonly relayedBy: readonly Organisation[];
  readonly source: Source;
  readonly carrying: Organisation | undefined;
  readonly caveatSources: ReadonlyMap<string, Source>;
};

/** The entry with this id. Throws for an unknown id, which `checkStory` has refused before. */
export function find<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`“${id}” is not declared in this story`);
  return entry;
}

/** Whoever asserts, as a body or as “nobody named”. */
export function findAsserter(story: Story, id: string): Asserter {
  return id === NOBODY_NAMED ? NOBODY_NAMED : find(story.organisations, id);
}

/** The figure together with its source, those who say so, and the sources its caveats point to. */
export function cite(story: Story, id: string): CitedFigure {
  const figure = find(story.figures, id);
  const source = find(story.sources, figure.attribution.readIn);
  return {
    figure,
    assertedBy: findAsserter(story, figure.attribution.assertedBy),
    relayedBy: figure.attribution.relayedBy.map((body) => find(story.organisations, body)),
    source,
    carrying: source.carrying === undefined ? undefined : find(story.organisations, source.carrying),
    caveatSources: new Map(
      figure.caveats.flatMap(({ sources = [] }) => sources.map((id) => [id, find(story.sources, id)] as const)),
    ),
  };
}
