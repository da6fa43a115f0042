import { Caveats } from '../figure/Caveats.tsx';
import { caveatId } from '../figure/caveatId.ts';
import { DerivedNumber } from '../figure/DerivedNumber.tsx';
import { HedgedNumber } from '../figure/HedgedNumber.tsx';
import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { derive } from '../story/arithmetic/derive.ts';
import type { DerivedFigure } from '../story/arithmetic/derived.ts';
import type { Sum } from '../story/schema/about.ts';
import { cite, find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayRefused } from '../words/sayRefused.ts';
import { ROUNDED, saySum } from '../words/saySum.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly figure: string };

/** The arithmetic a reader may do with a figure: its result with all it rests on, or the reason why it was not done. */
export function Sums({ edition, figure }: Props) {
  const { story, language } = edition;
  const sums = (story.about.sums ?? []).filter(({ beside }) => beside === figure);
  if (sums.length === 0) return null;
  return (
    <ul className="sums">
      {sums.map((sum) => {
        const derived = derive(story.figures, sum.formula);
        return (
          <li key={sum.id}>
            {derived.kind === 'derived' ? (
              <Working edition={edition} sum={sum} derived={derived} />
            ) : (
              sayRefused(derived, (id) => find(story.figures, id).name, language)
            )}
          </li>
        );
      })}
    </ul>
  );
}

type WorkingProps = { readonly edition: Edition; readonly sum: Sum; readonly derived: DerivedFigure };

/** The result and its caveat, then each number it was worked out from, with caveat and source right under it. */
function Working({ edition, sum, derived }: WorkingProps) {
  const { story, language } = edition;
  const { id, caveat } = sum;
  const words = catalogueOf(language).derived;
  const block = `${id}_sum`;
  return (
    <>
      <p>
        <DerivedNumber id={id} claim={derived.claim} block={block} language={language} />{' '}
        {words[ROUNDED[derived.claim.rounding]]}
      </p>
      <p id={caveatId(id, block)} data-caveat-of={id} data-sentence={saySum(derived, story, language)}>
        <Prose text={caveat} language={language} />
      </p>
      <ul className="working">
        {derived.inputs.map((figure, at) => {
          const cited = cite(story, figure.id);
          return (
            <li key={figure.id}>
              <Message
                message={words.working[at === 0 ? 'first' : derived.formula.kind]}
                slots={{
                  number: <HedgedNumber figure={figure} block={block} language={language} />,
                  counts: <Prose text={figure.counts} language={language} />,
                }}
              />
              <Caveats cited={cited} block={block} language={language} isBrief />
              <SourceLink source={cited.source} carrying={cited.carrying} language={language} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
