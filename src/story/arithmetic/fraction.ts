/** A quotient of two whole numbers, held as both so that nothing is lost before it is rounded. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

/** What two numbers allow their quotient to be; an end that is not known is undefined. */
export type FractionBounds = {
  readonly low: Fraction | undefined;
  readonly isAbove: boolean;
  readonly high: Fraction | undefined;
};

export function fraction(over: number, under: number): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

export function isSame(one: Fraction, other: Fraction): boolean {
  return one.over * other.under === other.over * one.under;
}

/** A quotient in units of which one whole holds `scale`, rounded. */
export function roundFraction({ over, under }: Fraction, scale: bigint, way: 'down' | 'up' | 'nearest'): bigint {
  if (way === 'nearest') return (2n * over * scale + under) / (2n * under);
  return (over * scale + (way === 'up' ? under - 1n : 0n)) / under;
}
