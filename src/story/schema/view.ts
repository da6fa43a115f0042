/** What a story’s page may show, in the order in which it does where the story does not say otherwise. */
export const VIEWS = [
  'ledger',
  'counting',
  'who-says',
  'journeys',
  'over-time',
  'figures',
  'claims',
  'as-known',
  'not-stated',
  'set-aside',
] as const;

export type View = (typeof VIEWS)[number];
