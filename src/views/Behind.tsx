import { Fact } from '../figure/Facts.tsx';
import { Prose } from '../figure/Prose.tsx';
import { SourceLinks } from '../figure/SourceLinks.tsx';
import { When } from '../figure/When.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { sayNames } from '../words/sayNames.ts';
import type { LedgerEntry } from './chooseLedger.ts';
import type { Edition } from './edition.ts';
import { Journey } from './Journey.tsx';
import { Relations } from './Relations.tsx';
import { Statements } from './Statements.tsx';

type Props = {
  readonly edition: Edition;
  readonly entry: LedgerEntry;
  readonly isOpen?: boolean | undefined;
  readonly headingLevel: 2 | 3 | 4;
};

/** What stands behind a figure's fold: its way to the report, what was said with it, what may not be done with it. */
export function Behind({ edition, entry, isOpen, headingLevel }: Props) {
  const { language } = edition;
  const { chain, facts, obsStatus, page } = catalogueOf(language);
  const { figure, relayedBy, alsoReadIn } = entry.cited;
  // The longest embeds link to the figure's way on its own page instead.
  const hasWay = figure.chain !== undefined && !edition.isLinkingToWays;
  return (
    <details className="behind" open={isOpen}>
      <summary>{hasWay ? chain.open : chain.more}</summary>
      {hasWay && <Journey edition={edition} figure={figure} headingLevel={headingLevel} />}
      <Statements edition={edition} statements={entry.statements} headingLevel={headingLevel} />
      <Relations edition={edition} figure={figure} />
      <dl className="facts more-facts">
        <Fact term={facts.period}>
          <When dated={figure.period} language={language} />
        </Fact>
        {figure.asOf.basis === 'inferred' && (
          <Fact term={facts.workedOut}>
            <Prose text={figure.asOf.from} language={language} />
          </Fact>
        )}
        {relayedBy.length > 0 && <Fact term={facts.relayedBy}>{sayNames(relayedBy, language)}</Fact>}
        {alsoReadIn.length > 0 && (
          <Fact term={facts.alsoReadIn}>
            <SourceLinks sources={alsoReadIn} language={language} />
          </Fact>
        )}
        <Fact term={facts.status}>{obsStatus[figure.obsStatus]}</Fact>
      </dl>
      {!isOpen && (
        <p className="own-page">
          {edition.isLinkingToWays && figure.chain ? (
            <a href={`${edition.addressOf(figure.id)}#${figure.id}_journey`}>{chain.open}</a>
          ) : (
            <a href={edition.addressOf(figure.id)}>{page.figurePage}</a>
          )}
        </p>
      )}
    </details>
  );
}
