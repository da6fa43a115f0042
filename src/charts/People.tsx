import type { Outcome } from '../figure/outcome.ts';
import { Contours } from './Contours.tsx';
import { marksId } from './marksId.ts';
import { FRAME, MARGIN, type PlacedPeople } from './placePeople.ts';
import { short } from './short.ts';

type Props = {
  readonly people: PlacedPeople;
  readonly outcome: Outcome;
  /** Pixels from mark to mark. */
  readonly pitch: number;
  /** Where there is room for this field and not for the other. */
  readonly room?: 'wide' | 'narrow' | undefined;
};

/**
 * A field of marks. Purely visual: the words beside it say everything it shows. However many people there are, it is a
 * handful of elements, since one pattern holds the hundred squares of a block.
 */
export function People({ people, outcome, pitch, room }: Props) {
  const width = people.width + MARGIN.before + MARGIN.after;
  const height = people.height + MARGIN.before + MARGIN.after;
  const hairline = pitch > 10 ? 0.1 : 0.2;
  return (
    <svg
      className={room ? `people ${outcome} ${room}` : `people ${outcome}`}
      viewBox={[-MARGIN.before, -MARGIN.before, short(width), short(height)].join(' ')}
      width={short(width * pitch)}
      height={short(height * pitch)}
      aria-hidden="true"
    >
      <Contours parts={people.parts} hairline={hairline} />
      {people.unfilled && <path className="unfilled" strokeWidth={FRAME} d={people.unfilled} />}
      {people.solid && <path data-marks="solid" fill={`url(#${marksId(outcome, 'solid')})`} d={people.solid} />}
      {people.hollow && <path data-marks="hollow" fill={`url(#${marksId(outcome, 'hollow')})`} d={people.hollow} />}
      {people.parts.map(
        ({ contour, solid }) =>
          solid && <path key={contour} data-marks="part" fill={`url(#${marksId(outcome, 'part')})`} d={solid} />,
      )}
      {people.open && <path className="open-row" data-ending="open" strokeWidth={hairline} d={people.open} />}
      {people.places && <path className="places" data-ending="places" d={people.places} />}
    </svg>
  );
}
