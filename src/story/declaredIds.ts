import type { Draft, Placed } from './draft.ts';
import { childValue } from './reading/schemaAt.ts';
import { LISTS, type ListName } from './schema/storyFile.ts';

/** What an id can stand for. */
export type IdKind = ListName | 'groups';

/** An entry with its id, whether or not the rest of it has the right shape. */
export type Declared = { readonly id: string; readonly entry: unknown; readonly at: Placed };

export const ID_KINDS: readonly IdKind[] = [...(Object.keys(LISTS) as ListName[]), 'groups'];

/** Every entry of a kind, sound or broken, so that a reference to a broken one is not called undeclared as well. */
export function declaredIn(draft: Draft, kind: IdKind): Declared[] {
  if (kind === 'groups') {
    const about = draft.about ?? draft.broken.find(({ list }) => list === 'about')?.placed;
    const groups = childValue(about?.record, 'groups');
    return about === undefined || !Array.isArray(groups)
      ? []
      : groups.flatMap((entry: unknown, index) =>
          declared(entry, { ...about, path: [...about.path, 'groups', index] }),
        );
  }
  const broken = draft.broken.filter(({ list }) => list === kind).map(({ placed }) => placed);
  return [...draft[kind], ...broken].flatMap((placed) => declared(placed.record, placed));
}

/** The ids of a kind. */
export function idsOf(draft: Draft, kind: IdKind): Set<string> {
  return new Set(declaredIn(draft, kind).map(({ id }) => id));
}

function declared(entry: unknown, at: Placed): Declared[] {
  const id = childValue(entry, 'id');
  return typeof id === 'string' ? [{ id, entry, at }] : [];
}
