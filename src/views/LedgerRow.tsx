import type { PeopleScale } from '../charts/placeScale.ts';
import { FigureBlock } from '../figure/FigureBlock.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import { Behind } from './Behind.tsx';
import { type LedgerEntry, unitOf } from './chooseLedger.ts';
import type { Edition } from './edition.ts';
import { LedgerLane } from './LedgerLane.tsx';
import { Lessons } from './Lessons.tsx';
import { Sums } from './Sums.tsx';

type Props = {
  readonly edition: Edition;
  readonly entry: LedgerEntry;
  readonly scale: PeopleScale;
  /** Whether the scale’s labels stand under its bar: once in a group, where it first appears. */
  readonly hasAxis: boolean;
  readonly headingLevel: 1 | 2 | 3;
  readonly isOpen?: boolean;
  /** Among others its caveats after the first stand behind a fold; alone all are in sight. */
  readonly isAlone?: boolean;
};

/** One figure of the report: its words, its bar, and behind a fold how it got there. */
export function LedgerRow({ edition, entry, scale, hasAxis, headingLevel, isOpen, isAlone }: Props) {
  const { language } = edition;
  const { cited, whole, apartFrom, lessons } = entry;
  const { figure } = cited;
  const { relation } = catalogueOf(language);
  const kind = whole ? 'part' : 'total';
  return (
    <article
      className={['entry', kind, apartFrom && 'apart', isAlone && 'alone'].filter(Boolean).join(' ')}
      id={figure.id}
    >
      <FigureBlock
        cited={cited}
        block={figure.id}
        language={language}
        headingLevel={headingLevel}
        isPick={edition.isPicking}
        isFolded={!isAlone}
        kicker={apartFrom && fill(relation.apart, { figure: inLanguage(apartFrom.name, language) })}
        addressOfClaim={edition.addressOfClaim}
      />
      <LedgerLane entry={entry} scale={scale} hasAxis={hasAxis} language={language} />
      <Lessons lessons={lessons} unit={unitOf(scale)} outcome={outcomeOf(figure.measure)} language={language} />
      {!edition.isCompact && <Sums edition={edition} figure={figure.id} />}
      <Behind edition={edition} entry={entry} isOpen={isOpen} headingLevel={below(headingLevel)} />
    </article>
  );
}

/** The level of headings inside a row, one below its own. */
function below(level: 1 | 2 | 3): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}
