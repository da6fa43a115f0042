/** The files a reader may want, by what the catalogue calls them, in the order in which they are offered. */
export const DOWNLOADS = {
  csv: 'figures.csv',
  json: 'figures.json',
  hxl: 'figures.hxl.csv',
  package: 'datapackage.json',
  sources: 'sources.json',
  changes: 'changes.json',
} as const;

/** Those, and what reference managers and programs want. */
export const ALL_FILES = {
  ...DOWNLOADS,
  bibtex: 'citations.bib',
  ris: 'citations.ris',
  csl: 'citations.csl.json',
  figuresSchema: 'figures.schema.json',
  storySchema: 'story.schema.json',
} as const;
