import { DIGITS } from '../story/published/sealDigits.ts';
import { recordAddress } from './recordAddress.ts';
import type { Site } from './site.ts';

type Props = { readonly sha256: string; readonly site?: Site | undefined };

/** The first twelve digits of a record’s hash, which is enough to tell records apart; on a site, the way to the record. */
export function RecordHash({ sha256, site }: Props) {
  const digits = <code>{sha256.slice(0, DIGITS)}</code>;
  return site ? <a href={recordAddress(sha256, site)}>{digits}</a> : digits;
}
