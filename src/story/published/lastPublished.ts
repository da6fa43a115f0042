import type { Draft, Placed } from '../draft.ts';
import { oncePer } from '../oncePer.ts';
import { childValue } from '../reading/schemaAt.ts';
import { LISTS, type ListName } from '../schema/storyFile.ts';
import { canonicalJson } from './canonicalJson.ts';
import { type Fields, foldFigure, plainFigure } from './foldFigure.ts';
import { inLanguages } from './inLanguages.ts';
import { readPublished } from './readPublished.ts';

/** What the record published last says, in the words of a story’s files. */
export type LastPublished = {
  readonly sha256: string;
  /** Every entry by its id. */
  readonly entries: ReadonlyMap<string, { readonly list: ListName; readonly fields: Fields }>;
  /** The log as it was then. */
  readonly changes: readonly Fields[];
  /** A value as it can be compared: canonical, and only in the languages that the record and the story have in common. */
  readonly comparable: (value: unknown) => string;
};

/**
 * The record published last; undefined where there is none, or where its file is not what its name says, which is
 * another rule’s affair.
 */
export const lastPublished = oncePer(({ publications, published, languages }: Draft): LastPublished | undefined => {
  const hash = publications.at(-1)?.record.sha256 ?? '';
  const record = readPublished(hash, published.get(hash));
  if (record === undefined) return undefined;
  const lists = Object.keys(LISTS) as ListName[];
  const entries = lists.flatMap((list) =>
    listOf(record[list]).map((entry) => ({ list, fields: list === 'figures' ? foldFigure(entry) : entry })),
  );
  const common = listOf(childValue(record.story, 'languages')).filter((one) => languages?.includes(one as never));
  return {
    sha256: hash,
    entries: new Map(entries.map((entry) => [String(entry.fields.id), entry])),
    changes: [...listOf(record.changes), ...listOf(record.figures).flatMap((figure) => listOf(figure.changes))],
    comparable: (value) =>
      value === undefined ? '' : canonicalJson(inLanguages(value, common.map(String)), JSON.stringify),
  };
});

/** An entry of the story that was published before, as it was and as it is. */
export type Compared = {
  readonly at: Placed;
  readonly id: string;
  readonly before: Fields;
  readonly now: Fields;
  /** The names of the fields that say something else. */
  readonly differing: readonly string[];
};

/** Every entry of the story that was in the record published last. Entries without the right shape are left out. */
export const comparedEntries = oncePer((draft: Draft): readonly Compared[] => {
  const last = lastPublished(draft);
  if (last === undefined) return [];
  return (Object.keys(LISTS) as ListName[]).flatMap((list) =>
    draft[list].flatMap((at): Compared[] => {
      const known = last.entries.get(at.record.id);
      if (known === undefined || known.list !== list) return [];
      const now = plainFigure(fieldsOf(at.record));
      const names = new Set([...Object.keys(known.fields), ...Object.keys(now)]);
      const differing = [...names].filter((name) => last.comparable(known.fields[name]) !== last.comparable(now[name]));
      return [{ at, id: at.record.id, before: known.fields, now, differing }];
    }),
  );
});

/** The entries of the log that speak of the time since the record published last. */
export function newChanges(draft: Draft): Draft['changes'] {
  const last = lastPublished(draft);
  const known = new Set(last?.changes.map(last.comparable));
  return draft.changes.filter(({ record }) => !last || !known.has(last.comparable(record)));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}
