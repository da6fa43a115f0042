import { Cable } from '../charts/Cable.tsx';
import { type CableStation, placeCable } from '../charts/placeCable.ts';
import { FigureBlock } from '../figure/FigureBlock.tsx';
import { FigureLine } from '../figure/FigureLine.tsx';
import { Message } from '../figure/Message.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { Prose } from '../figure/Prose.tsx';
import { type Figure, STRANDS } from '../story/schema/figure.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { chooseJourney, type JourneyStation } from './chooseJourney.ts';
import type { Edition } from './edition.ts';
import { OwnPage } from './OwnPage.tsx';

type Props = {
  readonly edition: Edition;
  readonly figure: Figure;
  readonly headingLevel: 2 | 3 | 4;
};

/** The stations of a figure's way, first to last, and between them what became of each strand of the number. */
export function Journey({ edition, figure, headingLevel }: Props) {
  const stations = chooseJourney(edition.story, figure);
  const strands = STRANDS.filter((strand) => stations.some(({ fates }) => fates.has(strand)));
  const cable = placeCable(strands, stations);
  if (stations.length === 0) return null;
  return (
    <ol className="chain" id={`${figure.id}_journey`}>
      {stations.map((station, index) => {
        const placed = cable[index];
        const isBeside = stations[index - 1]?.stage === station.stage;
        return (
          <li key={station.id} className={isBeside ? 'station beside' : 'station'}>
            {placed && <Between edition={edition} of={figure} station={station} placed={placed} />}
            <div className="card">
              <Card edition={edition} of={figure} station={station} headingLevel={headingLevel} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type StationProps = { readonly edition: Edition; readonly of: Figure; readonly station: JourneyStation };

/** What became of the number's strands on the way here: a word for each, beside the strand itself. */
function Between({ edition, of, station, placed }: StationProps & { readonly placed: CableStation }) {
  const { language } = edition;
  const { said, strand, fate } = catalogueOf(language).chain;
  const outcome = outcomeOf(of.measure);
  const textOf = (row: CableStation['rows'][number]) =>
    station.step.changes.find((change) => change.strand === row.strand)?.text;
  return (
    <div className="between">
      {placed.rows.length > 0 && (
        <dl className="changes">
          {placed.rows.map((row) => {
            const text = textOf(row);
            return (
              <div key={row.strand} className={`change ${row.fate}`}>
                <dt>
                  <Cable lanes={row.passing} row={row} outcome={outcome} />
                  <Message
                    message={said}
                    slots={{ strand: strand[row.strand], fate: <b className="fate">{fate[row.fate]}</b> }}
                  />
                </dt>
                {text && (
                  <dd>
                    <Prose text={text} language={language} />
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      )}
      <div className="onward" aria-hidden="true">
        <Cable lanes={placed.beyond} outcome={outcome} isEnd={!station.travelled} />
      </div>
    </div>
  );
}

/** The number as it stood at a station, with its caveats and source; or that it was not seen there. */
function Card({ edition, of, station, headingLevel }: StationProps & Pick<Props, 'headingLevel'>) {
  const { story, language } = edition;
  const { stage, notSeen, notTravelled } = catalogueOf(language).chain;
  const { step } = station;
  // The report's own number stands in full where this way is opened from; here it is the end of the way.
  const other = step.figure === of.id ? undefined : step.figure;
  const words = { block: `${of.id}_chain`, language, headingLevel, kicker: stage[step.stage] };
  return (
    <>
      {other && <FigureBlock cited={cite(story, other)} {...words} />}
      {step.figure === of.id && <FigureLine cited={cite(story, of.id)} {...words} />}
      {step.figure === undefined && (
        <>
          <p className="kicker">{words.kicker}</p>
          <p className="not-seen">{notSeen}</p>
        </>
      )}
      {!station.travelled && <p className="stop">{notTravelled}</p>}
      {step.note && (
        <p className="step-note">
          <Prose text={step.note} language={language} />
        </p>
      )}
      {other && <OwnPage edition={edition} figure={other} />}
    </>
  );
}
