/** The endings of files that reference managers read. */
export const CITATION_FORMATS = ['bib', 'ris', 'csl.json'] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];
