import type { PeopleScale } from '../charts/placeScale.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayNumber } from '../words/sayNumber.ts';
import { fill } from '../words/template.ts';

/** A scale's ticks in words; the last one says what is counted. */
export function axisLabels({ ticks }: PeopleScale, language: Language): string[] {
  const labels = ticks.map((tick) => sayNumber(tick, language));
  const last = labels.length - 1;
  return labels.map((label, index) =>
    index === last ? fill(catalogueOf(language).axis.unit, { number: label }) : label,
  );
}
