import { inputsOf } from './arithmetic/inputsOf.ts';
import { bounds } from './edtf.ts';
import type { Caveat, Figure, Relation } from './schema/figure.ts';
import type { Source } from './schema/source.ts';
import { find, type Story } from './story.ts';

/** The day on which a source was surely out, as YYYY-MM-DD; undefined where its date is not known. */
export function outBy(source: Source): string | undefined {
  return source.published.basis === 'unknown' ? undefined : bounds(source.published.edtf).to;
}

/** The days on which a report came out, first to last. */
export function reportDays(story: Story): string[] {
  const days = [...story.figures.values()].flatMap(
    ({ attribution }) => outBy(find(story.sources, attribution.readIn)) ?? [],
  );
  return [...new Set(days)].sort();
}

/**
 * The story as it could be told on a day: figures and statements whose source was out by then, with the caveats,
 * relations and further sources that could be known. A source without a date was not surely out, so what rests on it is left out.
 */
export function asKnown(story: Story, day: string): Story {
  const wasOut = (id: string) => (outBy(find(story.sources, id)) ?? '9999') <= day;
  const isKnown = (id: string) => wasOut(find(story.figures, id).attribution.readIn);
  const wereOut = ({ sources = [] }: { sources?: string[] | undefined }) => sources.every(wasOut);
  const isSaid = (id: string) => wasOut(find(story.claims, id).readIn);
  const withClaims = <One extends Caveat>({ claims, ...caveat }: One) => ({
    ...caveat,
    ...(claims && { claims: claims.filter(isSaid) }),
  });
  const figures = [...story.figures.values()]
    .filter(({ id }) => isKnown(id))
    .map((figure): Figure => {
      const { alsoReadIn, ...attribution } = figure.attribution;
      return {
        ...figure,
        attribution: { ...attribution, ...(alsoReadIn && { alsoReadIn: alsoReadIn.filter(wasOut) }) },
        caveats: figure.caveats.filter(wereOut).map(withClaims),
        sharedCaveats: (figure.sharedCaveats ?? []).filter((id) => wereOut(find(story.sharedCaveats, id))),
        relations: figure.relations.filter((relation) => targetsOf(relation).every(isKnown)),
        ...(figure.chain && {
          chain: figure.chain.filter((step) => step.figure === undefined || isKnown(step.figure)),
        }),
      };
    });
  const isReportOut = wasOut(story.about.report);
  const { about } = story;
  return {
    ...story,
    about: {
      ...about,
      statements: isReportOut ? about.statements : [],
      setAside: isReportOut ? about.setAside : [],
      notStated: { ...about.notStated, rows: isReportOut ? about.notStated.rows : [] },
      sums: (about.sums ?? []).filter(({ beside, formula }) => [beside, ...inputsOf(formula)].every(isKnown)),
    },
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    sharedCaveats: new Map([...story.sharedCaveats].map(([id, caveat]) => [id, withClaims(caveat)])),
    claims: new Map(
      [...story.claims].flatMap(([id, { alsoReadIn, ...claim }]) =>
        isSaid(id) ? [[id, { ...claim, ...(alsoReadIn && { alsoReadIn: alsoReadIn.filter(wasOut) }) }] as const] : [],
      ),
    ),
  };
}

/** Figures that came out after a day and take the place of one that was known by then. */
export function replacedSince(story: Story, day: string): { readonly known: Figure; readonly by: Figure }[] {
  const known = asKnown(story, day).figures;
  return [...story.figures.values()]
    .filter(({ id }) => !known.has(id))
    .flatMap((by) =>
      by.relations.flatMap((relation) => {
        const old = relation.kind === 'supersedes' ? known.get(relation.to) : undefined;
        return old ? [{ known: old, by }] : [];
      }),
    );
}

function targetsOf(relation: Relation): readonly string[] {
  return relation.kind === 'made-up-of' ? relation.parts : [relation.to];
}
