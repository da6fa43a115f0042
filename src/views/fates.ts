/** What may become of a strand, in the order of its key; at last that nothing is noted. */
export const FATES = ['first', 'kept', 'changed', 'lost', 'added', 'absent', undefined] as const;
