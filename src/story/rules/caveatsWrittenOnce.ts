import type { Rule } from '../draft.ts';
import type { Caveat } from '../schema/figure.ts';

/**
 * What holds for several figures is written once and pointed to: two copies of a sentence drift apart, and a reader
 * who has read one does not see that the other says the same.
 */
export const caveatsWrittenOnce: Rule = ({ figures, sharedCaveats }, report) => {
  const first = new Map<string, string>();
  for (const { record } of sharedCaveats)
    for (const key of keysOf(record)) first.set(key, `Point to the shared caveat “${record.id}”`);
  for (const at of figures) {
    const { id, caveats, sharedCaveats: shared = [] } = at.record;
    for (const [index, caveat] of caveats.entries()) {
      const written = keysOf(caveat).map((key) => ({ key, language: key.slice(0, key.indexOf(' ')) }));
      const twice = written.find(({ key }) => first.has(key));
      if (twice === undefined) {
        for (const { key } of written)
          first.set(key, `Make it one of "sharedCaveats" and point to it here and in “${id}”`);
        continue;
      }
      const path = ['caveats', index, 'text', twice.language];
      report(at, path, 'the same caveat is written a second time', first.get(twice.key) ?? '');
    }
    for (const [index, other] of shared.entries()) {
      if (shared.indexOf(other) === index) continue;
      report(at, ['sharedCaveats', index], `“${other}” is pointed to twice`, 'Point to it once');
    }
  }
};

function keysOf({ text }: Caveat): string[] {
  return Object.entries(text).map(([language, words]) => `${language} ${words.trim()}`);
}
