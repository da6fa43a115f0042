import type { DocumentFault } from './document/documentFault.ts';
import { locateQuote } from './document/locateQuote.ts';
import { readDocument } from './document/readDocument.ts';
import { readInContext } from './document/readInContext.ts';
import { type ReportQuote, reportQuotes } from './document/reportQuotes.ts';
import { uncoveredNumbers } from './document/uncoveredNumbers.ts';
import { numberSpan, type Span } from './findNumber.ts';
import { positionOf } from './reading/jsonFile.ts';
import { find, type Story } from './story.ts';

/**
 * Holds a story against the document its report was read in: the bytes by their hash, each quote at its place, each
 * figure’s number and hedge in it, and coverage: every number of the document is a figure’s or is set aside.
 */
export function verifyDocument(story: Story, bytes: Uint8Array): DocumentFault[] {
  const report = find(story.sources, story.about.report);
  const path = `sources[${report.id}].document`;
  if (report.document === undefined) {
    const wrong = `the story holds no hash of the report “${report.id}”`;
    return [{ line: 1, column: 1, path, wrong, right: 'Add "document": { "sha256": …, "bytes": … } to the source' }];
  }
  const { text, faults } = readDocument(bytes, report.document, path);
  const covered: Span[] = [];
  for (const one of reportQuotes(story)) {
    const located = locateQuote(text, one.quote);
    if (located === undefined) {
      const wrong = `“${one.quote.exact}” does not occur in the document`;
      faults.push({ line: 1, column: 1, path: one.path, wrong, right: 'Copy the words letter by letter' });
      continue;
    }
    const meaning = one.reported && readInContext(text, located.start, one.quote, one.reported);
    for (const [wrong, right] of [...located.faults, ...(meaning === undefined ? [] : [meaning])]) {
      faults.push({ ...positionOf(text, located.start), path: one.path, wrong, right });
    }
    covered.push(...coveredBy(one, located.start));
  }
  for (const { start, end } of uncoveredNumbers(text, report.language, covered)) {
    const wrong = `“${text.slice(start, end)}” is neither a figure nor set aside: “…${wordsAround(text, start, end)}…” (at ${[...text.slice(0, start)].length})`;
    const right = 'Make it a figure, or add it to about.setAside with the reason';
    faults.push({ ...positionOf(text, start), path: '', wrong, right });
  }
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A set-aside quote covers all its numbers; a figure’s quote only its own, since the others need figures as well. */
function coveredBy({ quote, reported, isSetAside }: ReportQuote, at: number): Span[] {
  if (isSetAside) return [{ start: at, end: at + quote.exact.length }];
  const number = reported && numberSpan(quote, reported);
  return number === undefined ? [] : [{ start: at + number.start, end: at + number.end }];
}

function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(/\s+/).slice(-4).join(' ');
  const after = text.slice(end).split(/\s+/).slice(0, 4).join(' ');
  return `${before}${text.slice(start, end)}${after}`;
}
