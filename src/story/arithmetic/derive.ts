import type { Formula } from '../schema/about.ts';
import type { Figure } from '../schema/figure.ts';
import { find } from '../story.ts';
import { addBounds } from './addBounds.ts';
import { boundsOf } from './bounds.ts';
import { claimPeople } from './claimPeople.ts';
import { claimTenths } from './claimTenths.ts';
import type { Derived, DerivedClaim, Refusal } from './derived.ts';
import { inputsOf } from './inputsOf.ts';
import { ratioBounds } from './ratioBounds.ts';
import { refuseCombining } from './refuseCombining.ts';
import { shareBounds } from './shareBounds.ts';
import { subtractBounds } from './subtractBounds.ts';

/**
 * Our arithmetic on reported numbers: a claim that holds for every truth the numbers allow, or the reason why there is
 * none. What the story says of the figures comes before what their numbers would allow.
 */
export function derive(figures: ReadonlyMap<string, Figure>, formula: Formula): Derived {
  const inputs = inputsOf(formula).map((id) => find(figures, id));
  const claim = refuseCombining(formula.kind, inputs, figures) ?? work(formula.kind, inputs);
  return typeof claim === 'string'
    ? { kind: 'refused', formula, reason: claim }
    : { kind: 'derived', formula, claim, inputs };
}

function work(kind: Formula['kind'], inputs: readonly Figure[]): DerivedClaim | Refusal {
  const bounds = inputs.flatMap(({ reported }) => boundsOf(reported) ?? []);
  const [one, other] = bounds;
  if (bounds.length < inputs.length || one === undefined || other === undefined) return 'no-range';
  switch (kind) {
    case 'sum':
      return claimPeople(addBounds(bounds));
    case 'difference':
      return orRefused(subtractBounds(one, other), claimPeople);
    case 'share':
      return orRefused(shareBounds(one, other), (share) => claimTenths(share, 'percent'));
    case 'ratio':
      return orRefused(ratioBounds(one, other), (ratio) => claimTenths(ratio, 'times'));
  }
}

function orRefused<Found extends object>(
  found: Found | Refusal,
  claim: (found: Found) => DerivedClaim | Refusal,
): DerivedClaim | Refusal {
  return typeof found === 'string' ? found : claim(found);
}
