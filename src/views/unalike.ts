/** What may not be added or held against another. What became of a number over time stands on its own page. */
export const UNALIKE = ['part-of', 'reported-apart', 'not-like-for-like'] as const;
