import type { Change } from './changedFerry.ts';

/** A fault that a change must bring about: the file, the letters it points at, and what it says. */
export type Expected = { readonly file: string; readonly at: string; readonly says: RegExp };

/** One way of breaking the ferry story, the rule that catches it, and all that is then reported. */
export type Row = {
  readonly rule: string;
  readonly name: string;
  readonly change: Change;
  readonly faults: Expected[];
};

export const row = (rule: string, name: string, change: Change, ...faults: Expected[]): Row => ({
  rule,
  name,
  change,
  faults,
});

const expected =
  (file: string) =>
  (at: string, says: RegExp): Expected => ({ file, at, says });

export const REPORT = 'figures-report.json';
export const SOURCES = 'sources.json';
export const inReport = expected(REPORT);
export const inElsewhere = expected('figures-elsewhere.json');
export const inSources = expected(SOURCES);
export const inStory = expected('story.json');
export const inCaveats = expected('caveats.json');
export const inClaims = expected('claims.json');
export const inLog = expected('changes.json');
