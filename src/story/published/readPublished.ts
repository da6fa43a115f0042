import type { Fields } from './foldFigure.ts';
import { sha256 } from './sha256.ts';

/** A published record out of its file; undefined where there is none, or where it is not what its hash says. */
export function readPublished(hash: string, bytes: Uint8Array | undefined): Fields | undefined {
  if (bytes === undefined || sha256(bytes) !== hash) return undefined;
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof record === 'object' && record !== null ? (record as Fields) : undefined;
  } catch {
    return undefined;
  }
}
