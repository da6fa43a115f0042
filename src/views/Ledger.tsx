import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { chooseLedger } from './chooseLedger.ts';
import { LedgerSection } from './LedgerSection.tsx';

type Props = {
  readonly story: Story;
  /** One group alone, by its id; without it the whole ledger. */
  readonly group?: string | undefined;
  readonly headingLevel: 1 | 2;
  readonly language: Language;
};

/** Every figure of the report in its own order, grouped by what it is about. */
export function Ledger({ story, group, headingLevel, language }: Props) {
  const { groups, scale } = chooseLedger(story, group);
  return groups.map((chosen) => (
    <LedgerSection
      key={chosen.group.id}
      story={story}
      chosen={chosen}
      scale={scale}
      headingLevel={headingLevel}
      language={language}
    />
  ));
}
