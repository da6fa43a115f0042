import { short } from './short.ts';

/** A percent as it stands in mark-up, cut to three decimals so that files can be compared: `87.85%`. */
export function percent(share: number): string {
  return `${short(share)}%`;
}
