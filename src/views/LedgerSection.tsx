import type { PeopleScale } from '../charts/placeScale.ts';
import { Prose } from '../figure/Prose.tsx';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import type { LedgerGroup } from './chooseLedger.ts';
import { LedgerRow } from './LedgerRow.tsx';

type Props = {
  readonly story: Story;
  readonly chosen: LedgerGroup;
  readonly scale: PeopleScale;
  readonly headingLevel: 1 | 2;
  readonly language: Language;
};

/** A group of the ledger: a rule, what the figures are about, what kind of count they are, and the rows. */
export function LedgerSection({ story, chosen, scale, headingLevel, language }: Props) {
  const { group, entries } = chosen;
  const Heading = `h${headingLevel}` as const;
  const last = entries.at(-1);
  return (
    <section className="group" id={`ledger-${group.id}`} aria-labelledby={`ledger-${group.id}-title`}>
      <header className="group-head">
        <Heading id={`ledger-${group.id}-title`}>
          <Prose text={group.title} language={language} />
        </Heading>
        <p className="kind">
          <Prose text={group.kind} language={language} />
        </p>
      </header>
      {entries.map((entry) => (
        <LedgerRow
          key={entry.cited.figure.id}
          story={story}
          entry={entry}
          scale={scale}
          isLast={entry === last}
          headingLevel={headingLevel === 1 ? 2 : 3}
          language={language}
        />
      ))}
    </section>
  );
}
