/** Which message of the catalogue says how a figure stands to another. */
export const RELATION_MESSAGES = {
  'part-of': 'partOfNamed',
  'made-up-of': 'madeUpOf',
  'reported-apart': 'apartNamed',
  'not-like-for-like': 'notAlike',
  supersedes: 'supersedes',
  'rival-of': 'rival',
  'breaks-with': 'breaks',
  'same-number-as': 'sameNumber',
} as const;
