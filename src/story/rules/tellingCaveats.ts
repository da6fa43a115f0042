import type { Draft, Placed, Rule } from '../draft.ts';
import type { Path } from '../reading/jsonFile.ts';
import type { LanguageMap } from '../schema/text.ts';
import { shortestTelling } from '../shortestTelling.ts';

/** A caveat says something, wherever it is written: “May be incomplete” is not one. */
export const tellingCaveats: Rule = (draft, report) => {
  for (const { at, path, text } of caveatsOf(draft)) {
    for (const [language, words] of Object.entries(text)) {
      const shortest = shortestTelling(language);
      const { length } = [...words];
      if (length >= shortest) continue;
      const wrong = `the caveat is too short to tell a reader anything (${length} characters)`;
      report(
        at,
        [...path, language],
        wrong,
        `Say in ${shortest} characters or more what the number leaves out, or how it was counted`,
      );
    }
  }
};

type PlacedCaveat = { readonly at: Placed; readonly path: Path; readonly text: LanguageMap };

function caveatsOf({ figures, sharedCaveats, claims }: Draft): PlacedCaveat[] {
  return [
    ...figures.flatMap((at) =>
      at.record.caveats.map(({ text }, index): PlacedCaveat => ({ at, path: ['caveats', index, 'text'], text })),
    ),
    ...sharedCaveats.map((at): PlacedCaveat => ({ at, path: ['text'], text: at.record.text })),
    ...claims.map((at): PlacedCaveat => ({ at, path: ['caveat'], text: at.record.caveat })),
  ];
}
