import { Fragment } from 'react';
import { placeStrand, STAGE_WIDTHS, type StrandFate } from '../charts/placeStrands.ts';
import { Strand as StrandLine } from '../charts/Strand.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { differingStrands } from '../story/differingStrands.ts';
import { type Change, type Figure, STRANDS } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { fill } from '../words/template.ts';
import { chooseJourney, type JourneyStation } from './chooseJourney.ts';
import type { Edition } from './edition.ts';

const STAGES = Object.keys(STAGE_WIDTHS) as (keyof typeof STAGE_WIDTHS)[];

type Strand = Change['strand'];

/** What makes a strand differ from text to text. */
const DIFFERING: readonly StrandFate[] = ['lost', 'changed', 'added'];

type Props = { readonly edition: Edition; readonly figure: Figure };

/** A figure's way at a glance: one line per strand across the stages, with a word for what became of it. */
export function StrandRows({ edition, figure }: Props) {
  const { story, language } = edition;
  const { strand: names, stage, fate } = catalogueOf(language).chain;
  const { aside, keyEnd, notNoted, onlyFirst } = catalogueOf(language).journeys;
  const stations = chooseJourney(story, figure);
  const counted = differingStrands(figure.chain ?? []);
  const say = (strand: Strand, one: StrandFate) =>
    isAside(strand, one, stations) ? (
      <>
        {fill(aside, { fate: fate[one] })}
        <span className="unseen"> {keyEnd}</span>
      </>
    ) : (
      fate[one]
    );
  const sayRest = (told: readonly StrandFate[]) => {
    const last = told.filter((one) => one !== 'first').at(-1);
    return last ? fate[last] : told.length > 0 ? onlyFirst : notNoted;
  };
  return (
    <div className="strands">
      <p className="stages" aria-hidden="true">
        {STAGES.map((each) => (
          <span key={each}>{stage[each]}</span>
        ))}
      </p>
      <dl>
        {STRANDS.map((strand) => {
          const told = fatesOf(strand, stations);
          const differing = told.filter((one) => DIFFERING.includes(one));
          return (
            <div key={strand} className={counted.includes(strand) ? 'strand differs' : 'strand'}>
              <dt>{names[strand]}</dt>
              <dd>
                <StrandLine pieces={placeStrand(strand, stations)} outcome={outcomeOf(figure.measure)} />
                <span className="fates">
                  {differing.map((one, index) => (
                    <Fragment key={one}>
                      {index > 0 && ', '}
                      {say(strand, one)}
                    </Fragment>
                  ))}
                  {differing.length === 0 && sayRest(told)}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** What became of a strand on the whole way: each fate once, in the order in which they came. */
function fatesOf(strand: Strand, stations: readonly JourneyStation[]): StrandFate[] {
  return [...new Set(stations.flatMap(({ fates }) => fates.get(strand) ?? []))];
}

/** Whether this became of a strand only in texts whose number went no further. */
function isAside(strand: Strand, fate: StrandFate, stations: readonly JourneyStation[]): boolean {
  return stations.every(({ fates, travelled }) => fates.get(strand) !== fate || !travelled);
}
