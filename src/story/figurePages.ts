import { groupBy } from './groupBy.ts';
import { oncePer } from './oncePer.ts';
import { compareText, NEVER } from './order.ts';
import type { Figure } from './schema/figure.ts';
import type { Story } from './story.ts';

/** Figures that stand on one page, by the time they describe: a month, or a day of a month with too many for one page. */
export type FigurePage = {
  /** YYYY, YYYY-MM or YYYY-MM-DD; undefined for figures of no known day. */
  readonly time: string | undefined;
  readonly figures: readonly Figure[];
  /** The days on whose pages the others of this month stand, where they are too many for one. */
  readonly days: readonly string[];
};

/** So many figures are listed on one page; the words of more would make it too heavy for a slow phone. */
const LISTED = 90;

/** The year, month or day that a figure describes, as precisely as it is known: `2023`, `2023-10` or `2023-10-26`. */
export function timeOf({ asOf }: Figure): string | undefined {
  return asOf.basis === 'unknown' ? undefined : asOf.edtf.replace(/[~?%]$/, '');
}

/** Every figure of the story by the day it describes, in the record’s order on one day; undated ones come last. */
export const figuresInOrder = oncePer((story: Story): readonly Figure[] => {
  const times = new Map([...story.figures.values()].map((figure) => [figure, timeOf(figure) ?? NEVER]));
  return [...times].sort(([, one], [, other]) => compareText(one, other)).map(([figure]) => figure);
});

/** The pages on which every figure stands, in order of time. A page keeps its address when others are added before it. */
export const figurePages = oncePer((story: Story): readonly FigurePage[] =>
  [...by('YYYY-MM'.length, figuresInOrder(story))].flatMap(([month, figures]): FigurePage[] => {
    if (month === undefined || figures.length <= LISTED) return [{ time: month, figures, days: [] }];
    // Of some it is known only that they describe the month: they stand on its own page.
    const { [month]: whole = [], ...days } = Object.fromEntries(by('YYYY-MM-DD'.length, figures));
    return [
      { time: month, figures: whole, days: Object.keys(days) },
      ...Object.entries(days).map(([day, own]) => ({ time: day, figures: own, days: [] })),
    ];
  }),
);

/** Figures by the first so many characters of their time. */
function by(characters: number, figures: readonly Figure[]): Map<string | undefined, Figure[]> {
  return groupBy(figures, (figure) => timeOf(figure)?.slice(0, characters));
}
