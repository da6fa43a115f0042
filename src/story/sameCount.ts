import type { Placed } from './draft.ts';
import { isPossible, possibleBounds } from './edtf.ts';
import { groupBy } from './groupBy.ts';
import { type Figure, NOBODY_NAMED } from './schema/figure.ts';

/** Who stands behind a number. Two texts that name nobody are not one claimant, so there the source stands for it. */
export function claimantOf({ attribution: { assertedBy, readIn } }: Figure): string {
  return assertedBy === NOBODY_NAMED ? `${NOBODY_NAMED} in ${readIn}` : assertedBy;
}

/** Who is counted, as one text. “Mixed” and “not said” are both everybody; civilians alone are not. */
export function whoIn({ population: { group, status, nationality = '' } }: Figure): string {
  return [group, status === 'mixed' ? 'unspecified' : status, nationality].join('|');
}

/** The first day a figure counts from, where it is known. How far it counts follows from the day it describes. */
export function startOf({ period }: Figure): string | undefined {
  return possibleBounds(period)?.from;
}

/** The one day a figure describes; none for a month, or where the day is approximate or not known. */
export function dayOf({ asOf }: Figure): string | undefined {
  return asOf.basis !== 'unknown' && /^\d{4}-\d{2}-\d{2}$/.test(asOf.edtf) && isPossible(asOf.edtf)
    ? asOf.edtf
    : undefined;
}

/**
 * Figures that count the same people in the same way: one claimant, measure, population, place and first day. Left
 * out are misreports, and parts of the same people (those listed by name, of all), which are counts of their own.
 */
export function sameCounts(figures: readonly Placed<Figure>[]): Placed<Figure>[][] {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  return grouped(figures, ({ record }) => {
    const start = startOf(record);
    if (start === undefined || record.misreport !== undefined || isPartOfSamePeople(record, byId)) return undefined;
    return [claimantOf(record), record.measure, whoIn(record), record.place, start].join('|');
  });
}

/** Entries with the same key, together; those without a key are left out. */
export function grouped<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Entry[][] {
  const groups = groupBy(entries, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}

/** Whether a figure is a part of a count of the same people: those listed by name, of all who were killed. */
export function isPartOfSamePeople(figure: Figure, byId: ReadonlyMap<string, Figure>): boolean {
  return figure.relations.some((relation) => {
    const whole = relation.kind === 'part-of' ? byId.get(relation.to) : undefined;
    return whole !== undefined && whoIn(whole) === whoIn(figure);
  });
}
