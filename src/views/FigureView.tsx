import { Grains } from '../charts/Grains.tsx';
import { chooseAlone, grainsOf } from './chooseLedger.ts';
import type { Edition } from './edition.ts';
import { LedgerRow } from './LedgerRow.tsx';

type Props = {
  readonly edition: Edition;
  readonly figure: string;
  readonly isOpen?: boolean;
};

/** One figure alone, drawn on the same scale as in the ledger. */
export function FigureView({ edition, figure, isOpen = false }: Props) {
  const { story } = edition;
  const { entry, scale } = chooseAlone(story, figure);
  return (
    <>
      <LedgerRow edition={edition} entry={entry} scale={scale} hasAxis headingLevel={1} isOpen={isOpen} isAlone />
      <Grains grains={grainsOf(scale).map(({ grain }) => grain)} />
    </>
  );
}
