import type { Formula } from '../schema/about.ts';
import type { Figure, Relation } from '../schema/figure.ts';
import type { Refusal } from './derived.ts';

/**
 * Why figures may not be combined, whatever their numbers are. What the story says of two figures comes first; then
 * they must count the same thing on the same day; then nobody may be counted twice or be outside the whole.
 */
export function refuseCombining(
  kind: Formula['kind'],
  inputs: readonly Figure[],
  figures: ReadonlyMap<string, Figure>,
): Refusal | undefined {
  if (kind !== 'ratio' && areRelated(inputs, ['reported-apart'])) return 'apart';
  if (areRelated(inputs, ['not-like-for-like', 'breaks-with'])) return 'not-alike';
  if (areRelated(inputs, ['rival-of', 'supersedes'])) return 'rivals';
  if (!areSame(inputs, ({ measure }) => measure)) return 'other-measure';
  if (!areSame(inputs, dayOf)) return 'other-day';
  if (new Set(inputs).size < inputs.length) return 'overlap';
  const [one, other] = inputs;
  switch (kind) {
    case 'sum':
      return areToldApart(inputs, figures) ? undefined : 'overlap';
    case 'difference':
      return isPart(other, one) ? undefined : 'not-a-part';
    case 'share':
      return isPart(one, other) ? undefined : 'not-a-part';
    case 'ratio':
      return areSame(inputs, daysOf) ? undefined : 'other-period';
  }
}

function areRelated(inputs: readonly Figure[], kinds: readonly Relation['kind'][]): boolean {
  const ids = inputs.map(({ id }) => id);
  return inputs.some(({ relations }) =>
    relations.some((relation) => kinds.includes(relation.kind) && 'to' in relation && ids.includes(relation.to)),
  );
}

/** Whether something is known of every figure and the same for all. */
function areSame(inputs: readonly Figure[], known: (figure: Figure) => string | undefined): boolean {
  const all = new Set(inputs.map(known));
  return all.size === 1 && !all.has(undefined);
}

/** The day a figure describes, where it is one day and not an approximate one. */
function dayOf({ asOf }: Figure): string | undefined {
  return asOf.basis === 'unknown' || !/^\d{4}-\d\d-\d\d$/.test(asOf.edtf) ? undefined : asOf.edtf;
}

/** The days a figure counts over, where both ends are known. */
function daysOf({ period }: Figure): string | undefined {
  return period.basis === 'unknown' || /[~?%]|\.\./.test(period.edtf) ? undefined : period.edtf;
}

function isPart(part: Figure | undefined, whole: Figure | undefined): boolean {
  return part?.relations.some((relation) => relation.kind === 'part-of' && relation.to === whole?.id) ?? false;
}

/** Only a source that states parts of one whole says that nobody is counted in two of them. */
function areToldApart(inputs: readonly Figure[], figures: ReadonlyMap<string, Figure>): boolean {
  return [...figures.values()].some(({ relations }) =>
    relations.some(
      (relation) => relation.kind === 'made-up-of' && inputs.every(({ id }) => relation.parts.includes(id)),
    ),
  );
}
