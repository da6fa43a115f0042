import { Grains } from '../charts/Grains.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { chooseLedger, grainsOf } from './chooseLedger.ts';
import type { Edition } from './edition.ts';
import { LedgerSection } from './LedgerSection.tsx';
import { SavePicture } from './SavePicture.tsx';

type Props = {
  readonly edition: Edition;
  /** One group alone, by its id; without it the whole ledger. */
  readonly group?: string | undefined;
  readonly headingLevel: 1 | 2;
};

/** Every figure of the report in its own order, grouped by what it is about. */
export function Ledger({ edition, group, headingLevel }: Props) {
  const { story } = edition;
  const { groups, scale } = chooseLedger(story, group);
  return (
    <>
      {groups.map((chosen) => (
        <LedgerSection
          key={chosen.group.id}
          edition={edition}
          chosen={chosen}
          scale={scale}
          headingLevel={headingLevel}
        />
      ))}
      <Grains grains={grainsOf(scale).map(({ grain }) => grain)} />
      {group === undefined && groups.length > 1 && (
        <SavePicture
          edition={edition}
          view={{ kind: 'embed-ledger' }}
          part={catalogueOf(edition.language).picture.whole}
        />
      )}
    </>
  );
}
