import type { PeopleScale } from '../charts/placeScale.ts';
import { FigureBlock } from '../figure/FigureBlock.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Behind } from './Behind.tsx';
import type { LedgerEntry } from './chooseLedger.ts';
import { LedgerLane } from './LedgerLane.tsx';
import { Lessons } from './Lessons.tsx';

type Props = {
  readonly story: Story;
  readonly entry: LedgerEntry;
  readonly scale: PeopleScale;
  readonly isLast: boolean;
  readonly headingLevel: 1 | 2 | 3;
  readonly isOpen?: boolean;
  readonly language: Language;
};

/** One figure of the report: its words, its bar, and behind a fold how it got there. */
export function LedgerRow({ story, entry, scale, isLast, headingLevel, isOpen, language }: Props) {
  const { cited, whole, isApart, lessons } = entry;
  const { figure } = cited;
  const { relation } = catalogueOf(language);
  const kind = whole ? 'part' : 'total';
  return (
    <article className={`entry ${kind}${isApart ? ' apart' : ''}`} id={figure.id}>
      <FigureBlock
        cited={cited}
        block={figure.id}
        language={language}
        headingLevel={headingLevel}
        kicker={isApart ? relation.apart : undefined}
      />
      <LedgerLane entry={entry} scale={scale} hasAxis={isLast} language={language} />
      <Lessons lessons={lessons} outcome={outcomeOf(figure.measure)} language={language} />
      <Behind story={story} entry={entry} isOpen={isOpen} headingLevel={below(headingLevel)} language={language} />
    </article>
  );
}

/** The level of headings inside a row, one below its own. */
function below(level: 1 | 2 | 3): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}
