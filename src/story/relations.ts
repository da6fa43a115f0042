import { oncePer } from './oncePer.ts';
import type { Figure } from './schema/figure.ts';
import { find, type Story } from './story.ts';

/** Whether the story's own report prints a figure. */
export function isOfReport({ about }: Story, { attribution }: Figure): boolean {
  return attribution.readIn === about.report;
}

/** The figures the story's own report prints, in the order in which it prints them. */
export function reportFigures(story: Story): readonly Figure[] {
  // All of a story is looked through once, not again for every day on which it is told.
  return story.known
    ? figuresOfReport(story.known.of).flatMap(({ id }) => story.figures.get(id) ?? [])
    : figuresOfReport(story);
}

const figuresOfReport = oncePer((story: Story): readonly Figure[] =>
  [...story.figures.values()]
    .filter((figure) => isOfReport(story, figure))
    .sort((one, other) => (one.quote.start ?? 0) - (other.quote.start ?? 0)),
);

/** The whole that a figure is a part of, if the story says so. */
export function partOf(story: Story, figure: Figure): Figure | undefined {
  const relation = figure.relations.find(({ kind }) => kind === 'part-of');
  return relation?.kind === 'part-of' ? find(story.figures, relation.to) : undefined;
}

/** The figures that this one is reported apart from: neither added to them nor taken from them. */
export function apartFrom(story: Story, figure: Figure): Figure[] {
  return figure.relations.flatMap((relation) =>
    relation.kind === 'reported-apart' ? [find(story.figures, relation.to)] : [],
  );
}
