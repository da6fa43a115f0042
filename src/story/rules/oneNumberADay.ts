import type { Placed, Rule } from '../draft.ts';
import { dayOf, grouped, sameCounts } from '../sameCount.ts';
import type { Figure } from '../schema/figure.ts';
import type { Reported } from '../schema/reported.ts';
import { leastStated, mostStated, roundness, statedAt } from '../stated.ts';

/**
 * One claimant gives one number a day for one thing. Two that exclude each other (a board that gives 26 dead here and
 * 62 there) are a misreport, a replacement within the day, or rivals, and the story says which.
 */
export const oneNumberADay: Rule = ({ figures }, report) => {
  for (const series of sameCounts(figures)) {
    for (const day of grouped(series, ({ record }) => dayOf(record))) {
      const replaced = new Set(day.flatMap(({ record }) => pointsTo(record, 'supersedes')));
      const standing = day.filter(({ record }) => !replaced.has(record.id));
      for (const [index, at] of standing.entries()) {
        const other = standing.slice(0, index).find((one) => contradict(one, at));
        if (other === undefined) continue;
        const { id, attribution, reported } = at.record;
        report(
          at,
          statedAt(reported),
          `“${id}” and “${other.record.id}” give two numbers of “${attribution.assertedBy}” for one day (${written(reported)} and ${written(other.record.reported)})`,
          'Correct one, mark it as "misreport", or add “supersedes”, “rival-of” or “not-like-for-like” with what sets them apart',
        );
      }
    }
  }
};

function contradict({ record: one }: Placed<Figure>, { record: other }: Placed<Figure>): boolean {
  const [first, second] = [rangeOf(one.reported), rangeOf(other.reported)];
  const canBothHold = first.least <= second.most && second.least <= first.most;
  return !canBothHold && !setsApart(one, other.id) && !setsApart(other, one.id);
}

/** What the words leave open. “About” and “nearly” reach as far as rounding does. */
function rangeOf(reported: Reported): { least: number; most: number } {
  const [least, most] = [leastStated(reported), mostStated(reported)];
  switch (reported.hedge) {
    case 'at-least':
      return { least, most: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { least: least + 1, most: Number.POSITIVE_INFINITY };
    case 'about':
      return { least: least - roundness(least) / 2, most: most + roundness(most) / 2 };
    case 'nearly':
      return { least: least - roundness(least), most };
    case 'up-to':
      return { least: 0, most };
    default:
      return { least, most };
  }
}

/** Figures that the story calls rivals, or that it says count different things. */
function setsApart(figure: Figure, other: string): boolean {
  return pointsTo(figure, 'rival-of', 'not-like-for-like', 'reported-apart').includes(other);
}

function pointsTo(
  { relations }: Figure,
  ...kinds: ('supersedes' | 'rival-of' | 'not-like-for-like' | 'reported-apart')[]
): string[] {
  return relations.flatMap((relation) =>
    'to' in relation && (kinds as string[]).includes(relation.kind) ? [relation.to] : [],
  );
}

function written(reported: Reported): string {
  if (reported.hedge === 'between') return `${reported.low} to ${reported.high}`;
  return 'word' in reported ? `${reported.word} ${reported.value}` : String(reported.value);
}
