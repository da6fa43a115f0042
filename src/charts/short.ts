/** A length cut to three decimals, so that files can be compared. */
export function short(length: number): number {
  return Number(length.toFixed(3));
}
