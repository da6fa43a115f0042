import type { Draft, Placed } from './draft.ts';
import { isPossible } from './edtf.ts';
import type { Path } from './reading/jsonFile.ts';
import type { Dated, Period } from './schema/dated.ts';

/** A date or period of a record, and where in the record it stands. */
export type PlacedDate = { readonly at: Placed; readonly path: Path; readonly edtf: string };

/** Every known date of the story’s records, stated or inferred, possible or not. */
export function datesOf({ figures, sources, claims, changes, publications }: Draft): PlacedDate[] {
  return [
    ...figures.flatMap((at) => [...known(at, 'period', at.record.period), ...known(at, 'asOf', at.record.asOf)]),
    ...sources.flatMap((at) => known(at, 'published', at.record.published)),
    ...claims.flatMap((at) => known(at, 'saidOn', at.record.saidOn)),
    ...[...changes, ...publications].map((at) => ({ at, path: ['on'], edtf: at.record.on })),
  ];
}

/** Those that exist; the others are one rule’s affair and nobody else’s. */
export function possibleDatesOf(draft: Draft): PlacedDate[] {
  return datesOf(draft).filter(({ edtf }) => isPossible(edtf));
}

function known(at: Placed, field: string, dated: Dated | Period): PlacedDate[] {
  return dated.basis === 'unknown' ? [] : [{ at, path: [field, 'edtf'], edtf: dated.edtf }];
}
