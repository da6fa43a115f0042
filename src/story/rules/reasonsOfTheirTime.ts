import { outBy } from '../asKnown.ts';
import type { Placed, Rule } from '../draft.ts';
import { bounds, isPossible } from '../edtf.ts';
import { piecesOf } from '../proseReferences.ts';
import type { Path } from '../reading/jsonFile.ts';
import type { Figure } from '../schema/figure.ts';
import type { LanguageMap } from '../schema/text.ts';

/**
 * The reason of a relation, and what is said of a step of a way, name no day after the figures they speak of came out:
 * they stand on pages as known on a day. What was found later is a caveat, which is as old as its sources.
 */
export const reasonsOfTheirTime: Rule = ({ figures, sources }, report) => {
  const out = new Map(
    sources.map(({ record }) => [
      record.id,
      record.published.basis !== 'unknown' && isPossible(record.published.edtf) ? outBy(record) : undefined,
    ]),
  );
  const outOf = new Map(figures.map(({ record }) => [record.id, out.get(record.attribution.readIn)]));
  for (const at of figures)
    for (const { path, text, ids } of reasonsOf(at)) {
      const days = ids.map((id) => outOf.get(id));
      // What has no day of publication, or is not declared, stands on no page as known on a day.
      if (days.includes(undefined)) continue;
      const last =
        days
          .map((day) => day ?? '')
          .sort()
          .at(-1) ?? '';
      for (const [language, words] of Object.entries(text))
        for (const day of daysIn(words))
          if (isPossible(day) && bounds(day).from > last)
            report(
              at,
              [...path, language],
              `it names “${day}”, but stands on pages as known on ${last}`,
              'Say it in a caveat that names its source in "sources", or leave the day out',
            );
    }
};

type Reason = { readonly path: Path; readonly text: LanguageMap; readonly ids: readonly string[] };

/** The texts of a figure’s relations and way, each with the figures without which it is not shown. */
function reasonsOf({ record: { id, relations, chain = [] } }: Placed<Figure>): Reason[] {
  return [
    ...relations.flatMap((relation, index): Reason[] =>
      'because' in relation && relation.because !== undefined
        ? [{ path: ['relations', index, 'because'], text: relation.because, ids: [id, relation.to] }]
        : [],
    ),
    ...chain.flatMap(({ figure, note, changes }, index): Reason[] => {
      const ids = figure === undefined ? [id] : [id, figure];
      const path = ['chain', index];
      return [
        ...(note === undefined ? [] : [{ path: [...path, 'note'], text: note, ids }]),
        ...changes.map(({ text }, at): Reason => ({ path: [...path, 'changes', at, 'text'], text, ids })),
      ];
    }),
  ];
}

function daysIn(words: string): string[] {
  return piecesOf(words).flatMap((piece) =>
    piece.kind === 'reference' && !piece.inside.includes('|') ? piece.inside : [],
  );
}
