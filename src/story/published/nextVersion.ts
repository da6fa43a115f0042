import type { Story } from '../story.ts';
import { recordOf } from './recordOf.ts';

/**
 * The version of the record that would be published next, after Data Package’s recipe: new entries raise the second
 * number, changes of what was there the third.
 */
export function nextVersion(story: Story): string {
  const last = story.publications.at(-1);
  if (last === undefined) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = last.version.split('.').map(Number);
  const known = idsIn(JSON.parse(last.content));
  const isGrown = [...idsIn(recordOf(story))].some((id) => !known.has(id));
  return isGrown ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function idsIn(record: object): Set<string> {
  const entries = Object.values(record).flatMap((list: unknown) => (Array.isArray(list) ? list : []));
  // Entries of the log have none.
  return new Set(entries.flatMap(({ id }: { id?: string }) => id ?? []));
}
