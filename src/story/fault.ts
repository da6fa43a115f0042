import { compareText } from './order.ts';
/** One thing wrong in a story: where it stands, what is wrong, and what would be right. */
export type Fault = {
  readonly file: string;
  /** Counted from one, as editors do. */
  readonly line: number;
  readonly column: number;
  /** The place inside the file in words: `figures[ferry-killed].reported.value`. Empty for the file as a whole. */
  readonly path: string;
  /** A clause without a full stop. */
  readonly wrong: string;
  /** What to do about it: a sentence without its full stop. */
  readonly right: string;
};

/** The fault as one line: `file:line:column path — what is wrong. What would be right.` */
export function printFault({ file, line, column, path, wrong, right }: Fault): string {
  const place = [`${file}:${line}:${column}`, path].filter((part) => part !== '').join(' ');
  // A stray line break inside a quoted value would break the promise of one line per fault.
  return `${place} — ${wrong}. ${right}.`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** Sorted as a person works through them: by file, then from top to bottom. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.wrong, b.wrong),
  );
}
