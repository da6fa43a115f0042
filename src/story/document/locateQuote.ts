import type { Quote } from '../schema/quote.ts';

/** Where a quote was found, in UTF-16 offsets, or what keeps it from being found. */
export type Located = { readonly start: number; readonly faults: readonly (readonly [wrong: string, right: string])[] };

/** Looks a quote up in a document’s text: it occurs once, at its place in code points, between its neighbours. */
export function locateQuote(text: string, { exact, start, end, prefix, suffix }: Quote): Located | undefined {
  const places = occurrences(text, exact);
  const [first] = places;
  if (first === undefined) return undefined;
  const found = places.find((place) => codePoints(text, place) === start) ?? first;
  const faults: (readonly [string, string])[] = [];
  if (places.length > 1) {
    faults.push([
      `“${exact}” occurs ${places.length} times in the document`,
      'Quote a word more, so that it occurs once',
    ]);
  }
  const [from, to] = [codePoints(text, found), codePoints(text, found + exact.length)];
  if (from !== start || to !== end) {
    const given = start === undefined || end === undefined ? 'has no position' : `is not at ${start}–${end}`;
    faults.push([`“${exact}” ${given}`, `It stands at "start" ${from}, "end" ${to}`]);
  }
  const [before, after] = [text.slice(0, found), text.slice(found + exact.length)];
  if (prefix !== undefined && !before.endsWith(prefix)) {
    faults.push([
      `the prefix “${prefix}” does not stand before “${exact}”`,
      `Before it stands “${before.slice(-Math.max(prefix.length, 12))}”`,
    ]);
  }
  if (suffix !== undefined && !after.startsWith(suffix)) {
    faults.push([
      `the suffix “${suffix}” does not stand behind “${exact}”`,
      `Behind it stands “${after.slice(0, Math.max(suffix.length, 12))}”`,
    ]);
  }
  return { start: found, faults };
}

function occurrences(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(exact); place >= 0; place = text.indexOf(exact, place + 1)) places.push(place);
  return places;
}

/** Positions in annotations count code points, JavaScript’s strings count UTF-16 units. */
function codePoints(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}
