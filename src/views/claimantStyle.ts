/** The dash of a claimant's lines: four that can be told apart, then again. Colour never tells claimants apart. */
export function claimantStyle(claimant: number): string {
  return `claimant-${claimant % 4}`;
}
