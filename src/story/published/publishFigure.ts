import { type Caveat, type Figure, NOBODY_NAMED } from '../schema/figure.ts';
import type { Organisation, Source } from '../schema/source.ts';
import { find, type Story } from '../story.ts';
import type { PublishedFigure } from './recordShape.ts';

/** A figure with all that its ids stand for written into it. `foldFigure` takes it back. */
export function publishFigure(story: Story, figure: Figure): PublishedFigure {
  const { sharedCaveats = [], ...own } = figure;
  const { alsoAssertedBy, alsoReadIn } = figure.attribution;
  const body = (id: string): Pick<Organisation, 'id' | 'name'> => {
    const { name } = find(story.organisations, id);
    return { id, name };
  };
  const source = (id: string): Omit<Source, 'document' | 'note'> => {
    const { document, note, ...cited } = find(story.sources, id);
    return cited;
  };
  const caveat = ({ about, by, text, sources, claims }: Caveat) => ({
    about,
    by: by === 'editor' ? ('editor' as const) : body(by),
    text,
    ...(sources && { sources: sources.map(source) }),
    ...(claims && { claims }),
  });
  return {
    ...own,
    place: find(story.places, figure.place),
    attribution: {
      ...figure.attribution,
      assertedBy: figure.attribution.assertedBy === NOBODY_NAMED ? NOBODY_NAMED : body(figure.attribution.assertedBy),
      relayedBy: figure.attribution.relayedBy.map(body),
      alsoAssertedBy: alsoAssertedBy?.map(body),
      readIn: source(figure.attribution.readIn),
      alsoReadIn: alsoReadIn?.map(source),
    },
    caveats: [
      ...figure.caveats.map(caveat),
      ...sharedCaveats.map((id) => ({ ...caveat(find(story.sharedCaveats, id)), shared: id })),
    ],
    changes: story.changes.filter((change) => change.figure === figure.id),
  };
}
