import type { Dated, Period } from '../story/schema/dated.ts';

/**
 * A date for machines that says how well it is known: one that was worked out is marked as EDTF marks what is uncertain
 * (`2023-10-26?`, `%` where it is approximate as well), also at both ends of a stretch of time. Undefined where it is
 * not known. A reader of plain dates cannot take it for a stated one.
 */
export function hedgedEdtf(dated: Dated | Period): string | undefined {
  if (dated.basis === 'unknown') return undefined;
  return dated.basis === 'stated' ? dated.edtf : dated.edtf.split('/').map(doubt).join('/');
}

function doubt(end: string): string {
  if (end === '..' || /[?%]$/.test(end)) return end;
  return end.endsWith('~') ? end.replace('~', '%') : `${end}?`;
}
