/** The folder, inside a story’s own, that keeps every record as it was published, each named by its hash. */
export const PUBLISHED = 'published';
