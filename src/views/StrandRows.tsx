import { placeStrand, STAGE_WIDTHS } from '../charts/placeStrands.ts';
import { Strand } from '../charts/Strand.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { type Figure, STRANDS } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { chooseJourney, type JourneyStation } from './chooseJourney.ts';
import type { Edition } from './edition.ts';

const STAGES = Object.keys(STAGE_WIDTHS) as (keyof typeof STAGE_WIDTHS)[];

type Props = { readonly edition: Edition; readonly figure: Figure };

/** A figure's way at a glance: one line per strand across the stages, with a word for what became of it. */
export function StrandRows({ edition, figure }: Props) {
  const { story, language } = edition;
  const { strand: names, stage, fate } = catalogueOf(language).chain;
  const { notNoted, onlyFirst } = catalogueOf(language).journeys;
  const stations = chooseJourney(story, figure);
  return (
    <div className="strands">
      <p className="stages">
        {STAGES.map((each) => (
          <span key={each}>{stage[each]}</span>
        ))}
      </p>
      <dl>
        {STRANDS.map((strand) => {
          const told = fatesOf(strand, stations);
          const differing = told.filter((one) => one !== 'kept' && one !== 'first' && one !== 'absent');
          const said = differing.length > 0 ? differing : told.filter((one) => one !== 'first').slice(-1);
          return (
            <div key={strand} className={differing.length > 0 ? 'strand differs' : 'strand'}>
              <dt>{names[strand]}</dt>
              <dd>
                <Strand pieces={placeStrand(strand, stations)} outcome={outcomeOf(figure.measure)} />
                <span className="fates">
                  {said.length > 0 ? said.map((one) => fate[one]).join(', ') : told.length > 0 ? onlyFirst : notNoted}
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
function fatesOf(strand: (typeof STRANDS)[number], stations: readonly JourneyStation[]) {
  return [...new Set(stations.flatMap(({ fates }) => fates.get(strand) ?? []))];
}
