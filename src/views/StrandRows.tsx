import { Fragment } from 'react';
import { placeStrand, STAGE_WIDTHS } from '../charts/placeStrands.ts';
import { Strand as StrandLine } from '../charts/Strand.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { differingStrands } from '../story/differingStrands.ts';
import { type Figure, STRANDS } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { fill } from '../words/template.ts';
import { chooseJourney } from './chooseJourney.ts';
import type { Edition } from './edition.ts';
import { sayRest } from './sayRest.ts';
import { strandFates, type ToldFate } from './strandFates.ts';

const STAGES = Object.keys(STAGE_WIDTHS) as (keyof typeof STAGE_WIDTHS)[];

type Props = { readonly edition: Edition; readonly figure: Figure };

/** A figure's way at a glance: one line per strand across the stages, with a word for what became of it. */
export function StrandRows({ edition, figure }: Props) {
  const { story, language } = edition;
  const { strand: names, stage, fate } = catalogueOf(language).chain;
  const { aside, keyEnd } = catalogueOf(language).journeys;
  const stations = chooseJourney(story, figure);
  const counted = differingStrands(figure.chain ?? []);
  const say = (told: ToldFate) =>
    told.isAside ? (
      <>
        {fill(aside, { fate: fate[told.fate] })}
        <span className="unseen"> {keyEnd}</span>
      </>
    ) : (
      fate[told.fate]
    );
  return (
    <div className="strands">
      <p className="stages" aria-hidden="true">
        {STAGES.map((each) => (
          <span key={each}>{stage[each]}</span>
        ))}
      </p>
      <dl>
        {STRANDS.map((strand) => {
          const told = strandFates(strand, stations);
          const differing = told.filter(({ isDiffering }) => isDiffering);
          return (
            <div key={strand} className={counted.includes(strand) ? 'strand differs' : 'strand'}>
              <dt>{names[strand]}</dt>
              <dd>
                <StrandLine pieces={placeStrand(strand, stations)} outcome={outcomeOf(figure.measure)} />
                <span className="fates">
                  {differing.map((one, index) => (
                    <Fragment key={one.fate}>
                      {index > 0 && ', '}
                      {say(one)}
                    </Fragment>
                  ))}
                  {differing.length === 0 && sayRest(told, language)}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
