import type { Placed, Rule } from '../draft.ts';
import { possibleBounds } from '../edtf.ts';
import { compareText } from '../order.ts';
import { grouped, sameCounts } from '../sameCount.ts';
import type { Figure, Measure } from '../schema/figure.ts';
import { roundness } from '../stated.ts';

/** Counts that run on. Those held on a day are not one: people are freed. The missing may be found, which is a reason. */
const RUNNING: readonly Measure[] = [
  'killed',
  'injured',
  'missing',
  'abducted',
  'released',
  'rescued',
  'killed-or-missing',
];

/** A count of a series and the days it may describe; `lowest` and `highest` allow for rounding, and for nothing else. */
type Point = {
  readonly at: Placed<Figure>;
  readonly from: string;
  readonly to: string;
  readonly stated: number;
  readonly lowest: number;
  readonly highest: number;
};

/**
 * A running count that falls says why. Readers take a total that went down for people who came back to life, or for a
 * lie, so the record gives the reason, or says that none was given, or that the method changed.
 */
export const explainedFalls: Rule = ({ figures }, report) => {
  for (const series of sameCounts(figures.filter(({ record }) => RUNNING.includes(record.measure)))) {
    const points = series.flatMap(pointOf);
    const earlier = new Map(points.map((point) => [point.at.record.id, point.to]));
    for (const [later, before] of stepsOf(points)) {
      if (later.highest >= before.lowest || givesReason(later, earlier)) continue;
      const [id, other] = [later.at.record.id, before.at.record.id];
      report(
        later.at,
        ['reported', 'value'],
        `“${id}” (${later.stated}) is lower than “${other}” (${before.stated}) before it, and nothing says why`,
        `Correct the number that is wrong, or add “supersedes” or “breaks-with” to “${other}”, with the reason`,
      );
    }
  }
};

function pointOf(at: Placed<Figure>): Point[] {
  const { reported, asOf } = at.record;
  const { from, to } = possibleBounds(asOf) ?? {};
  if (from === undefined || to === undefined) return [];
  // An upper bound, or a range, may come down without any count having fallen.
  if (reported.hedge === 'nearly' || reported.hedge === 'up-to' || reported.hedge === 'between') return [];
  const { hedge, value: stated } = reported;
  const unit = roundness(stated);
  // “More than 300” may be 305 with its end cut off; “about 300” may be 290.
  const above = hedge === 'at-least' || hedge === 'more-than' ? unit - 1 : hedge === 'about' ? unit / 2 : 0;
  const below = hedge === 'about' ? unit / 2 : 0;
  return [{ at, from, to, stated, lowest: stated - below, highest: stated + above }];
}

/** Each count with the highest that still stood on the last day before it. */
function stepsOf(points: readonly Point[]): [later: Point, before: Point][] {
  const days = grouped(points, ({ to }) => to).toSorted((a, b) => compareText(a[0]?.to ?? '', b[0]?.to ?? ''));
  let passed = 0;
  let before: Point | undefined;
  return points
    .toSorted((a, b) => compareText(a.from, b.from))
    .flatMap((later): [Point, Point][] => {
      for (let day = days[passed]; day?.[0] !== undefined && day[0].to < later.from; day = days[passed]) {
        before = highestStanding(day);
        passed += 1;
      }
      return before === undefined ? [] : [[later, before]];
    });
}

/** The highest count of a day, without those that another of the same day has replaced. */
function highestStanding(day: readonly Point[]): Point | undefined {
  const replaced = new Set(
    day.flatMap(({ at }) => at.record.relations.flatMap((one) => (one.kind === 'supersedes' ? [one.to] : []))),
  );
  const standing = day.filter(({ at }) => !replaced.has(at.record.id));
  return standing.reduce<Point | undefined>((high, one) => (high && high.stated >= one.stated ? high : one), undefined);
}

function givesReason({ at, from }: Point, ends: ReadonlyMap<string, string>): boolean {
  return at.record.relations.some(
    (relation) =>
      (relation.kind === 'supersedes' || relation.kind === 'breaks-with') && (ends.get(relation.to) ?? from) < from,
  );
}
