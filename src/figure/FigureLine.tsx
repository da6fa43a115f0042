import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayCredit } from '../words/sayCredit.ts';
import { Caveats } from './Caveats.tsx';
import { Changes } from './Changes.tsx';
import { HedgedNumber } from './HedgedNumber.tsx';
import { Kicker } from './Kicker.tsx';
import { Message } from './Message.tsx';
import { Prose } from './Prose.tsx';
import { SourceLink } from './SourceLink.tsx';

type Props = {
  readonly cited: CitedFigure;
  readonly block: string;
  readonly language: Language;
  readonly headingLevel: 1 | 2 | 3 | 4;
  /** What a reader must hear before the number: its day, or that it may not be added. */
  readonly kicker?: ReactNode;
  /** Whether the number is a link by which the figure is chosen. */
  readonly isPick?: boolean | undefined;
};

/** A number among many: the same words in the same order as `FigureBlock`, with the first caveat and one line of facts. */
export function FigureLine({ cited, block, language, headingLevel, kicker, isPick }: Props) {
  const Heading = `h${headingLevel}` as const;
  const { facts, sentence } = catalogueOf(language);
  const { figure, source, carrying, alsoReadIn } = cited;
  return (
    <>
      <Heading className="statement">
        {kicker && <Kicker words={kicker} />}
        <HedgedNumber figure={figure} isPick={isPick} block={block} language={language} />{' '}
        <span className="counts">
          <Prose text={figure.counts} language={language} />
        </span>
      </Heading>
      <Caveats cited={cited} block={block} language={language} isBrief />
      <p className="line-facts">
        <Changes cited={cited} block={block} language={language} />
        {figure.reported.hedge === 'unqualified' && `${sentence.unqualified} `}
        <Message
          message={alsoReadIn.length > 0 ? facts.line : facts.lineOnce}
          slots={{
            who: sayCredit(cited, language),
            source: <SourceLink source={source} carrying={carrying} language={language} />,
          }}
        />
      </p>
    </>
  );
}
