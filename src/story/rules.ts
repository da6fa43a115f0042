import type { Rule } from './draft.ts';

/** Every rule of a story. A file in `rules/` that is missing here fails a test. */
export const RULES: readonly Rule[] = [];
