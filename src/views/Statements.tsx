import { nameOf } from '../figure/nameOf.ts';
import { Prose } from '../figure/Prose.tsx';
import { Quoted } from '../figure/Quoted.tsx';
import type { Statement } from '../story/schema/about.ts';
import { findAsserter } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';

type Props = {
  readonly edition: Edition;
  readonly statements: readonly Statement[];
  readonly headingLevel: 2 | 3 | 4;
};

/** What the report says about a figure without a number of its own. */
export function Statements({ edition, statements, headingLevel }: Props) {
  const { story, language } = edition;
  const Heading = `h${headingLevel}` as const;
  if (statements.length === 0) return null;
  const { statement } = catalogueOf(language);
  return (
    <section className="said-with">
      <Heading className="label">{statement.heading}</Heading>
      {statements.map(({ id, says, quote, assertedBy }) => {
        return (
          <div key={id} className="said">
            <p>
              <Prose text={says} language={language} />{' '}
              <Quoted lang={quote.lang} language={language}>
                {quote.exact}
              </Quoted>
            </p>
            <p className="fine">{nameOf(findAsserter(story, assertedBy), language)}</p>
          </div>
        );
      })}
    </section>
  );
}
