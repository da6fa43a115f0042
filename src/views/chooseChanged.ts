import { type Change, type Figure, STRANDS } from '../story/schema/figure.ts';
import type { Story } from '../story/story.ts';
import { chooseJourney } from './chooseJourney.ts';
import { strandFates, type ToldFate } from './strandFates.ts';

/** One figure and what became of each of its strands, in the strands' own order. */
type ChangedFigure = {
  readonly figure: Figure;
  readonly strands: readonly { readonly strand: Change['strand']; readonly differing: readonly ToldFate[] }[];
};

/** What changed, was lost or was added on the ways of figures, side by side. */
export type Changed = {
  readonly rows: readonly ChangedFigure[];
  /** The one figure of which most strands differ: in any text, and in those alone whose number went on. */
  readonly mostAnywhere: Figure | undefined;
  readonly mostOnTheWay: Figure | undefined;
};

/** Counts strands, not steps, or the figure with most texts would always win. Where two lead, none is named. */
export function chooseChanged(story: Story, figures: readonly Figure[]): Changed {
  const rows = figures.map((figure) => {
    const stations = chooseJourney(story, figure);
    const strands = STRANDS.map((strand) => ({
      strand,
      differing: strandFates(strand, stations).filter(({ isDiffering }) => isDiffering),
    }));
    return { figure, strands };
  });
  return {
    rows,
    mostAnywhere: leader(rows, () => true),
    mostOnTheWay: leader(rows, ({ isAside }) => !isAside),
  };
}

function leader(rows: readonly ChangedFigure[], counts: (fate: ToldFate) => boolean): Figure | undefined {
  const scores = rows.map(({ figure, strands }) => ({
    figure,
    score: strands.filter(({ differing }) => differing.some(counts)).length,
  }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  const [first, ...others] = scores.filter(({ score }) => score === best);
  return best > 0 && others.length === 0 ? first?.figure : undefined;
}
