import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayClaimants } from '../words/sayClaimants.ts';
import { creditTerm } from '../words/sayCredit.ts';
import { Message } from './Message.tsx';
import { Quoted } from './Quoted.tsx';
import { SourceLink } from './SourceLink.tsx';
import { When } from './When.tsx';

type Props = { readonly cited: CitedFigure; readonly language: Language };

/** Where a figure comes from: who says so, as of which day, read in which document. */
export function Facts({ cited, language }: Props) {
  const { figure, source, carrying } = cited;
  const { facts } = catalogueOf(language);
  const { assertedAs } = figure.attribution;
  const who = sayClaimants(cited, language);
  return (
    <dl className="facts">
      <Fact term={creditTerm(cited, language)}>
        {assertedAs ? (
          <Message
            message={cited.claimants.length === 0 ? facts.unnamedAs : facts.assertedAs}
            slots={{
              who,
              wording: (
                <Quoted lang={assertedAs.lang} language={language}>
                  {assertedAs.exact}
                </Quoted>
              ),
            }}
          />
        ) : (
          who
        )}
      </Fact>
      <Fact term={facts.asOf}>
        <When dated={figure.asOf} language={language} />
      </Fact>
      <Fact term={facts.readIn}>
        <SourceLink source={source} carrying={carrying} language={language} quote={figure.quote} />
      </Fact>
    </dl>
  );
}

/** One fact: its name and what it is. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
