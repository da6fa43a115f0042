import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Caveats } from './Caveats.tsx';
import { Changes } from './Changes.tsx';
import type { AddressOf } from './ClaimLinks.tsx';
import { Facts } from './Facts.tsx';
import { HedgedNumber } from './HedgedNumber.tsx';
import { Kicker } from './Kicker.tsx';
import { Message } from './Message.tsx';
import { Prose } from './Prose.tsx';
import { QuotedNumber } from './QuotedNumber.tsx';

type Props = {
  readonly cited: CitedFigure;
  /** What this block is called on its page, so that ids stay unique where a figure stands twice. */
  readonly block: string;
  readonly language: Language;
  readonly headingLevel: 1 | 2 | 3 | 4;
  /** What a reader must hear before the number: whose station this is, or that it may not be added. */
  readonly kicker?: ReactNode;
  /** Whether the number is a link by which the figure is chosen. */
  readonly isPick?: boolean | undefined;
  /** Whether caveats after the first stand behind a fold. */
  readonly isFolded?: boolean | undefined;
  /** Where a statement stands; left out where caveats lead to none. */
  readonly addressOfClaim?: AddressOf | undefined;
};

/**
 * A number and all its words, in the order a reader needs them: that it is a slip, where it is, hedge and number as one phrase, what is counted,
 * caveat, the words it was read in, where it comes from. Every count on every page is printed by this component.
 */
export function FigureBlock({ cited, block, language, headingLevel, kicker, isPick, isFolded, addressOfClaim }: Props) {
  const Heading = `h${headingLevel}` as const;
  const { caveats, facts, hedgeTag } = catalogueOf(language);
  const tag = hedgeTag[cited.figure.reported.hedge];
  return (
    <>
      <Heading className="statement">
        {kicker && <Kicker words={kicker} />}
        {cited.figure.misreport && <Kicker words={caveats.slipFirst} />}
        <HedgedNumber figure={cited.figure} isPick={isPick} block={block} language={language} />{' '}
        <span className="counts">
          <Prose text={cited.figure.counts} language={language} />
        </span>
      </Heading>
      <Caveats cited={cited} block={block} language={language} isFolded={isFolded} addressOfClaim={addressOfClaim} />
      <p className="wording">
        <Changes cited={cited} block={block} language={language} />
        <Message
          message={facts.wording}
          slots={{ quote: <QuotedNumber figure={cited.figure} block={block} language={language} /> }}
        />
      </p>
      {tag !== '' && <p className="tag">{tag}</p>}
      <Facts cited={cited} language={language} />
    </>
  );
}
