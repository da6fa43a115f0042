import { FigureBlock } from '../figure/FigureBlock.tsx';
import { Prose } from '../figure/Prose.tsx';
import type { ChainStep, Figure } from '../story/schema/figure.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Changes } from './Changes.tsx';
import type { Edition } from './edition.ts';
import { OwnPage } from './OwnPage.tsx';

type Props = {
  readonly edition: Edition;
  readonly figure: Figure;
  readonly headingLevel: 2 | 3 | 4;
};

/** The stations of a figure's way, first to last, and what became of its words between one and the next. */
export function Chain({ edition, figure, headingLevel }: Props) {
  if (!figure.chain) return null;
  return (
    <ol className="chain">
      {figure.chain.map((step) => (
        <Station
          key={step.figure ?? step.stage}
          edition={edition}
          of={figure}
          step={step}
          headingLevel={headingLevel}
        />
      ))}
    </ol>
  );
}

type StationProps = Omit<Props, 'figure'> & { readonly of: Figure; readonly step: ChainStep };

function Station({ edition, of, step, headingLevel }: StationProps) {
  const { story, language } = edition;
  const { chain } = catalogueOf(language);
  // The last station is the figure of the row itself: its number stands there, and only the changes stand here.
  const other = step.figure === of.id ? undefined : step.figure;
  return (
    <li className={`station ${step.stage}${step.travelled === false ? ' stopped' : ''}`}>
      {!other && <p className="kicker">{chain.stage[step.stage]}</p>}
      {other && (
        <FigureBlock
          cited={cite(story, other)}
          block={`${of.id}_chain`}
          language={language}
          headingLevel={headingLevel}
          kicker={chain.stage[step.stage]}
          addressOfClaim={edition.addressOfClaim}
        />
      )}
      {step.figure === undefined && <p className="not-seen">{chain.notSeen}</p>}
      {step.note && (
        <p className="step-note">
          <Prose text={step.note} language={language} />
        </p>
      )}
      <Changes changes={step.changes} language={language} />
      {other && !edition.isCompact && <OwnPage edition={edition} figure={other} />}
      {step.travelled === false && <p className="stop">{chain.notTravelled}</p>}
    </li>
  );
}
