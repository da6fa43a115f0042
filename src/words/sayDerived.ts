import type { DerivedClaim } from '../story/arithmetic/derived.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from './catalogue.ts';
import { LOCALES } from './locale.ts';
import { sayNumber } from './sayNumber.ts';
import { fill } from './template.ts';

/** The result of our arithmetic with its hedge and unit as one phrase. */
export function sayDerived(claim: DerivedClaim, language: Language): string {
  const message = catalogueOf(language).hedge[claim.hedge];
  const say = (amount: number) => sayAmount(amount, claim.unit, language);
  return claim.hedge === 'between'
    ? fill(message, { low: say(claim.low), high: say(claim.high) })
    : fill(message, { number: say(claim.value) });
}

function sayAmount(amount: number, unit: DerivedClaim['unit'], language: Language): string {
  if (unit === 'people') return sayNumber(amount, language);
  const decimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const style = unit === 'percent' ? ({ style: 'unit', unit: 'percent' } as const) : {};
  const number = new Intl.NumberFormat(LOCALES[language], { ...decimal, ...style }).format(amount);
  return unit === 'percent' ? number : fill(catalogueOf(language).derived.times, { number });
}
