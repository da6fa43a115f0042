import type { DerivedClaim } from '../story/arithmetic/derived.ts';
import type { Language } from '../story/schema/text.ts';
import { sayDerived } from '../words/sayDerived.ts';
import { caveatId } from './caveatId.ts';

type Props = {
  /** The id of the sum, which no figure has. */
  readonly id: string;
  readonly claim: DerivedClaim;
  readonly block: string;
  readonly language: Language;
};

/** A result of our own arithmetic with its hedge inside one element, tied to its caveat and never taken for a figure. */
export function DerivedNumber({ id, claim, block, language }: Props) {
  return (
    <data
      className="number"
      value={plainClaim(claim)}
      data-derived={id}
      data-hedge={claim.hedge}
      aria-describedby={caveatId(id, block)}
    >
      {sayDerived(claim, language)}
    </data>
  );
}

function plainClaim(claim: DerivedClaim): string {
  const plain = (amount: number) => amount.toFixed(claim.unit === 'people' ? 0 : 1);
  return claim.hedge === 'between' ? `${plain(claim.low)}/${plain(claim.high)}` : plain(claim.value);
}
