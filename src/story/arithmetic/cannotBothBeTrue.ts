import { dayOf, whoIn } from '../sameCount.ts';
import type { Figure, Measure, Relation } from '../schema/figure.ts';
import { boundsOf, leastOf } from './bounds.ts';

/** What happened to people stays so: counts of it, made over more days, can only be as large or larger. */
const STAYS: readonly Measure[] = ['killed', 'injured', 'abducted', 'released', 'rescued'];

/** Where the record says one of these of two figures, their numbers are not held against each other. */
const APART: readonly Relation['kind'][] = ['part-of', 'reported-apart', 'not-like-for-like', 'breaks-with'];

/**
 * Whether no truth allows both figures: they count the same people in the same place, and the one states more than the
 * other leaves room for, of the same days or, where people once counted stay counted, of fewer. Never where an end was
 * left open, no range was given, or a day is not known.
 */
export function cannotBothBeTrue(one: Figure, other: Figure): boolean {
  const isAlike =
    one.measure === other.measure &&
    one.place === other.place &&
    whoIn(one) === whoIn(other) &&
    !one.misreport &&
    !other.misreport &&
    !areApart(one, other) &&
    !areApart(other, one);
  return isAlike && (overshoots(one, other) || overshoots(other, one));
}

/** Whether even the least that the one allows is too much for the other. */
function overshoots(one: Figure, other: Figure): boolean {
  const [least, most] = [boundsOf(one.reported), boundsOf(other.reported)?.high];
  return least?.low !== undefined && most !== undefined && leastOf(least) > most && isCountedIn(one, other);
}

/** Whether everybody whom the one may count is to be found in the other’s count too. */
function isCountedIn(one: Figure, other: Figure): boolean {
  const [inner, outer] = [daysOver(one), daysOver(other)];
  const [then, later] = [dayOf(one), dayOf(other)];
  if (!inner || !outer || then === undefined || later === undefined) return false;
  return STAYS.includes(one.measure)
    ? outer.from <= inner.from && inner.to <= outer.to && then <= later
    : outer.from === inner.from && inner.to === outer.to && then === later;
}

/** The days over which a figure counts, where both ends are known to the day. */
function daysOver({ period }: Figure): { readonly from: string; readonly to: string } | undefined {
  if (period.basis === 'unknown') return undefined;
  const [from = '', to = from, ...more] = period.edtf.split('/');
  const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);
  return isDay(from) && isDay(to) && more.length === 0 ? { from, to } : undefined;
}

function areApart({ relations }: Figure, { id }: Figure): boolean {
  return relations.some(
    (relation) =>
      (relation.kind === 'made-up-of' && relation.parts.includes(id)) ||
      (APART.includes(relation.kind) && 'to' in relation && relation.to === id),
  );
}
