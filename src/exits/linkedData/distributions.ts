/** The files in which the whole record is handed out, by their names under the site's base, with their media types. */
export const DISTRIBUTIONS = {
  'data/figures.csv': 'text/csv',
  'data/figures.json': 'application/json',
  'data/figures.hxl.csv': 'text/csv',
  'data/datapackage.json': 'application/json',
} as const;
