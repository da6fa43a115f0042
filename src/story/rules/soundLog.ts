import type { Draft, Placed, Report, Rule } from '../draft.ts';
import { type Compared, comparedEntries, lastPublished, newChanges } from '../published/lastPublished.ts';
import type { LoggedChange } from '../schema/loggedChange.ts';

/** Each entry of the log names one thing, follows the record published last, and says rightly what was and what is. */
export const soundLog: Rule = (draft, report) => {
  for (const at of draft.changes) {
    const { figure, entry, from, to } = at.record;
    if ((figure === undefined) === (entry === undefined))
      report(at, [], 'the entry must name one thing that changed', 'Give either “figure” or “entry”, with its id');
    if (Object.keys({ ...from, ...to }).length === 0)
      report(at, ['from'], 'the entry names no field', 'Give in “from” and “to” each field that changed');
  }
  const last = lastPublished(draft);
  if (last === undefined) return lone(draft, report);
  const compared = new Map(comparedEntries(draft).map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (const at of newChanges(draft)) {
    const { before, figure, entry } = at.record;
    const id = figure ?? entry ?? '';
    const one = compared.get(id);
    if (before !== last.sha256) report(at, ['before'], 'this is not the record published last', `Write ${last.sha256}`);
    else if (!last.entries.has(id))
      report(at, [], `“${id}” was not in the record published last, so nothing of it changed`, 'Remove the entry');
    else if (one) checkFields(at, one, last.comparable, seen, report);
  }
};

/** Nothing can have changed since a publication that there is not. */
function lone({ changes, publications }: Draft, report: Report): void {
  if (publications.length > 0) return;
  for (const at of changes)
    report(at, ['before'], 'nothing was published yet', 'Remove the entry, or publish first: npm run publish-story');
}

function checkFields(
  at: Placed<LoggedChange>,
  { id, before, now, differing }: Compared,
  comparable: (value: unknown) => string,
  seen: Set<string>,
  report: Report,
): void {
  const { from, to } = at.record;
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const sides = [
      { side: 'from', said: from[name], is: before[name], when: 'was published' },
      { side: 'to', said: to[name], is: now[name], when: 'stands there now' },
    ] as const;
    const isTwice = seen.has(`${id} ${name}`);
    seen.add(`${id} ${name}`);
    if (isTwice) report(at, [], `“${name}” of “${id}” is logged twice`, 'Keep one of the two');
    else if (!differing.includes(name))
      report(at, [], `“${name}” of “${id}” is what was published`, 'Remove it from “from” and “to”');
    else
      for (const { side, said, is, when } of sides)
        if (comparable(said) !== comparable(is))
          report(
            at,
            [side, name],
            `this is not what ${when} as “${name}”`,
            is === undefined ? `Leave “${name}” out of “${side}”` : `Write ${JSON.stringify(is)}`,
          );
  }
}
