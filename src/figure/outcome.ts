import type { Measure } from '../story/schema/figure.ts';

/** What became of people, as far as colour goes: one muted hue and one texture each, never a hue per side. */
export type Outcome = 'killed' | 'injured' | 'missing' | 'held' | 'freed';

const OUTCOMES: Readonly<Record<Measure, Outcome>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  'killed-or-missing': 'missing',
  abducted: 'held',
  held: 'held',
  released: 'freed',
  rescued: 'freed',
};

/** The outcome whose hue and texture a measure is drawn in. */
export function outcomeOf(measure: Measure): Outcome {
  return OUTCOMES[measure];
}
