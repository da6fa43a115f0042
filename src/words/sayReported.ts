import type { Reported } from '../story/schema/reported.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from './catalogue.ts';
import { sayNumber } from './sayNumber.ts';
import { fill } from './template.ts';

/** A number with its hedge as one phrase: “at least 1,234”. The only way a count becomes words. */
export function sayReported(reported: Reported, language: Language): string {
  const message = catalogueOf(language).hedge[reported.hedge];
  return reported.hedge === 'between'
    ? fill(message, { low: sayNumber(reported.low, language), high: sayNumber(reported.high, language) })
    : fill(message, { number: sayNumber(reported.value, language) });
}
