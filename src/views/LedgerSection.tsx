import type { PeopleScale } from '../charts/placeScale.ts';
import { Prose } from '../figure/Prose.tsx';
import { inLanguage } from '../words/prose.ts';
import type { LedgerGroup } from './chooseLedger.ts';
import type { Edition } from './edition.ts';
import { LedgerRow } from './LedgerRow.tsx';
import { SavePicture } from './SavePicture.tsx';
import { SectionHead } from './SectionHead.tsx';

type Props = {
  readonly edition: Edition;
  readonly chosen: LedgerGroup;
  readonly scale: PeopleScale;
  readonly headingLevel: 1 | 2;
};

/** A group of the ledger: a rule, what the figures are about, what kind of count they are, and the rows. */
export function LedgerSection({ edition, chosen, scale, headingLevel }: Props) {
  const { language } = edition;
  const { group, entries } = chosen;
  return (
    <section className="group" aria-labelledby={`group_${group.id}`}>
      <SectionHead
        id={`group_${group.id}`}
        title={<Prose text={group.title} language={language} />}
        intro={<Prose text={group.kind} language={language} />}
        level={headingLevel}
      />
      {entries.map((entry) => (
        <LedgerRow
          key={entry.cited.figure.id}
          edition={edition}
          entry={entry}
          scale={scale}
          hasAxis={entry === entries[0]}
          headingLevel={headingLevel === 1 ? 2 : 3}
        />
      ))}
      <SavePicture
        edition={edition}
        view={{ kind: 'embed-group', group: group.id }}
        part={inLanguage(group.name, language)}
      />
    </section>
  );
}
