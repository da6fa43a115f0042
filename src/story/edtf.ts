import parseEdtf from 'edtf';
import type { Dated, Period } from './schema/dated.ts';

/** The first and last day a date or interval can mean, as YYYY-MM-DD; no last day where the end is open. */
export type Bounds = { readonly from: string; readonly to: string | undefined };

/**
 * The days an EDTF date or interval covers, both ends included (ISO 8601-2, level 1). `2017-03~` covers its whole
 * month: “approximately” widens no bound, since nobody said by how much. Throws for a day that does not exist.
 */
export function bounds(edtf: string): Bounds {
  const [start = '', end] = edtf.split('/');
  const first = ofOne(start);
  if (end === undefined) return first;
  return { from: first.from, to: end === '..' ? undefined : ofOne(end).to };
}

/** Whether every date in it exists: no thirteenth month, no 29 February of a common year. */
export function isPossible(edtf: string): boolean {
  try {
    bounds(edtf);
    return true;
  } catch {
    return false;
  }
}

/** The bounds of a date that is known and exists; otherwise nothing can be compared with it. */
export function possibleBounds(dated: Dated | Period): Bounds | undefined {
  return dated.basis !== 'unknown' && isPossible(dated.edtf) ? bounds(dated.edtf) : undefined;
}

const parsed = new Map<string, { from: string; to: string } | undefined>();

/** Parsing is slow and a story repeats its dates, so each is parsed once. */
function ofOne(date: string): { from: string; to: string } {
  if (!parsed.has(date)) parsed.set(date, parse(date));
  const found = parsed.get(date);
  if (found === undefined) throw new RangeError(`there is no such date: ${date}`);
  return found;
}

function parse(date: string): { from: string; to: string } | undefined {
  try {
    const { min, max } = parseEdtf(date);
    const from = isoDay(min);
    // The package reads 2017-02-29 as the first of March, so the day must come back as it was written.
    return from.startsWith(date.replace(/[~?%]$/, '')) ? { from, to: isoDay(max) } : undefined;
  } catch {
    return undefined;
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
