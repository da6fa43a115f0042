import { childValue } from '../reading/schemaAt.ts';

/** Fields of an entry by name, as JSON holds them. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * A published figure as its story writes it: ids in place of what they stand for, no log. Takes whatever a record of
 * any age holds, and leaves alone what it does not know.
 */
export function foldFigure({ changes, ...figure }: Fields): Fields {
  const attribution = fieldsOf(figure.attribution);
  const caveats = listOf(figure.caveats).map(fieldsOf);
  const shared = caveats.flatMap(({ shared: id }) => id ?? []);
  return {
    ...figure,
    place: idOf(figure.place),
    attribution: {
      ...attribution,
      ...foldEach(attribution, ['assertedBy', 'relayedBy', 'alsoAssertedBy', 'readIn', 'alsoReadIn']),
    },
    caveats: caveats
      .filter((caveat) => caveat.shared === undefined)
      .map((caveat) => ({ ...caveat, ...foldEach(caveat, ['by', 'sources']) })),
    ...(shared.length > 0 && { sharedCaveats: shared }),
  };
}

/** A story’s figure, with the one fact that can be written in two ways written in one: sharing no caveat. */
export function plainFigure({ sharedCaveats, ...figure }: Fields): Fields {
  return { ...figure, ...(listOf(sharedCaveats).length > 0 && { sharedCaveats }) };
}

function foldEach(holder: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names
      .filter((name) => holder[name] !== undefined)
      .map((name) => [name, Array.isArray(holder[name]) ? holder[name].map(idOf) : idOf(holder[name])]),
  );
}

function idOf(value: unknown): unknown {
  return childValue(value, 'id') ?? value;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
