/** Later than every day: where the day of something is not known, it comes last. */
export const NEVER = '9999';

/** By code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
