import type { Dated } from '../../story/schema/dated.ts';
import type { CslDate } from './reference.ts';

/** A date in CSL-JSON; undefined where it is not known. One that was worked out, or is not sure, is `circa`. */
export function cslDate(dated: Dated): CslDate | undefined {
  if (dated.basis === 'unknown') return undefined;
  const isSure = dated.basis === 'stated' && !/[~?%]$/.test(dated.edtf);
  const parts = dated.edtf
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  return { 'date-parts': [parts], ...(!isSure && { circa: true }) };
}
