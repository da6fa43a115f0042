import type { Rule } from '../draft.ts';
import { comparedEntries, lastPublished, newChanges } from '../published/lastPublished.ts';

/** What was published is never changed in silence: every field that differs stands in the log, and the log is kept. */
export const loggedChanges: Rule = (draft, report) => {
  const last = lastPublished(draft);
  if (last === undefined || !draft.isComplete) return;
  const since = newChanges(draft).map(({ record }) => record);
  for (const { at, id, before, now, differing } of comparedEntries(draft)) {
    const logged = new Set(
      since
        .filter(({ figure, entry }) => (figure ?? entry) === id)
        .flatMap(({ from, to }) => [...Object.keys(from), ...Object.keys(to)]),
    );
    const silent = differing.filter((name) => !logged.has(name));
    if (silent.length === 0) continue;
    const pick = (fields: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(silent.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
    const subject = at.path[0] === 'figures' ? { figure: id } : { entry: id };
    const entry = { ...subject, from: pick(before), to: pick(now), before: last.sha256 };
    report(
      at,
      silent.slice(0, 1),
      `${silent.map((name) => `“${name}”`).join(', ')} of “${id}” is not what was published, and the log does not say so`,
      `Write it as it was, or add to "changes", with on, kind and reason: ${JSON.stringify(entry)}`,
    );
  }
  const kept = new Set(draft.changes.map(({ record }) => last.comparable(record)));
  for (const change of last.changes) {
    const at = draft.publications.at(-1);
    if (at === undefined || kept.has(last.comparable(change))) continue;
    const subject = String(change.figure ?? change.entry);
    report(at, [], `the log no longer says what it said of “${subject}”`, `Put back: ${JSON.stringify(change)}`);
  }
};
