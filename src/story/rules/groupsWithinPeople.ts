import type { Placed, Rule } from '../draft.ts';
import { claimantOf, dayOf, grouped, isPartOfSamePeople, startOf, whoIn } from '../sameCount.ts';
import type { Figure } from '../schema/figure.ts';
import { leastStated, mostStated, statedAt } from '../stated.ts';

/**
 * Children, women, men or older people are among the people, so of one claimant, on one day, there are no more of them,
 * whether or not anybody called them a part. Most often the two belong to different days or places.
 */
export const groupsWithinPeople: Rule = ({ figures }, report) => {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  for (const same of grouped(figures, ({ record }) => oneStatement(record))) {
    const people = largest(
      same.filter(({ record }) => record.population.group === 'people' && !isPartOfSamePeople(record, byId)),
    );
    for (const at of same) {
      const { id, population, reported, relations } = at.record;
      if (people === undefined || population.group === 'people') continue;
      if (leastStated(reported) <= mostStated(people.record.reported)) continue;
      // Where it is called a part of one of them, that is what is wrong, and another rule says so.
      if (relations.some((one) => one.kind === 'part-of' && same.some(({ record }) => record.id === one.to))) continue;
      report(
        at,
        statedAt(reported),
        `“${id}” counts more ${population.group} (${leastStated(reported)}) than “${people.record.id}” counts people (${mostStated(people.record.reported)})`,
        'Correct the number, day or place that is wrong, or mark a misprint as "misreport"',
      );
    }
  }
};

/** What has to be the same for one count to lie within another; none for misreports and where a day is not known. */
function oneStatement(figure: Figure): string | undefined {
  const [day, start] = [dayOf(figure), startOf(figure)];
  if (day === undefined || start === undefined || figure.misreport !== undefined) return undefined;
  const whole: Figure = { ...figure, population: { ...figure.population, group: 'people' } };
  return [claimantOf(figure), figure.measure, whoIn(whole), figure.place, day, start].join('|');
}

/** The largest, if it can be told: above “about 40” there may be 41. */
function largest(people: readonly Placed<Figure>[]): Placed<Figure> | undefined {
  if (people.some(({ record }) => record.reported.hedge === 'about')) return undefined;
  return people.reduce<Placed<Figure> | undefined>(
    (high, at) => (high && mostStated(high.record.reported) >= mostStated(at.record.reported) ? high : at),
    undefined,
  );
}
