import { cannotBothBeTrue } from './arithmetic/cannotBothBeTrue.ts';
import type { Figure } from './schema/figure.ts';
import type { LanguageMap } from './schema/text.ts';

/** Why two figures differ: as the record says of them, or because they cannot both be true. */
export type Difference = { readonly because: LanguageMap | undefined };

/** Whether two figures differ, and why. Not where both can be true, unless the record itself calls them rivals. */
export function differ(one: Figure, other: Figure): Difference | undefined {
  const declared = rivalry(one, other) ?? rivalry(other, one);
  return declared ?? (cannotBothBeTrue(one, other) ? { because: undefined } : undefined);
}

function rivalry({ relations }: Figure, { id }: Figure): Difference | undefined {
  const rival = relations.find((relation) => relation.kind === 'rival-of' && relation.to === id);
  return rival?.kind === 'rival-of' ? { because: rival.because } : undefined;
}
