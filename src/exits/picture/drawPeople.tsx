import { Contours } from '../../charts/Contours.tsx';
import { MARK_LAYERS } from '../../charts/markLayers.ts';
import { FRAME, MARGIN, type PlacedPeople } from '../../charts/placePeople.ts';
import type { Inked, Pen } from './drawWords.tsx';
import { marksIn, marksPath } from './marksIn.ts';
import { mirrored } from './mirrored.tsx';
import type { PeopleDrawing } from './picture.ts';

/** How wide the frame of a hollow mark is, which runs inside its edge. */
const HOLLOW = { inset: 'm.1.1h.6v.6h-.6z', width: 0.2 };

/**
 * A field of marks, each a square of its own in one path, so that every program draws as many as there are; the page fills
 * its fields with a pattern of the same squares.
 */
export function drawPeople(
  { people, outcome, pitch }: PeopleDrawing,
  x: number,
  y: number,
  room: number,
  pen: Pen,
): Inked {
  const margin = MARGIN.before + MARGIN.after;
  const hairline = pitch > 10 ? 0.1 : 0.2;
  const solid = marksIn(people.solid);
  const field = (
    <g className={outcome} transform={`scale(${pitch}) translate(${MARGIN.before} ${MARGIN.before})`}>
      <Contours parts={people.parts} hairline={hairline} />
      {people.unfilled && <path className="unfilled" strokeWidth={FRAME} d={people.unfilled} />}
      {MARK_LAYERS[outcome].map(({ tone, d }) => (
        <path key={tone} className={tone} d={marksPath(solid, d)} />
      ))}
      {people.hollow && (
        <path className="hollow" strokeWidth={HOLLOW.width} d={marksPath(marksIn(people.hollow), HOLLOW.inset)} />
      )}
      {people.parts.map((part) => partOf(part, outcome))}
      {people.open && <path className="open-row" strokeWidth={hairline} d={people.open} />}
      {people.places && <path className="places" d={people.places} />}
    </g>
  );
  return {
    drawing: <g transform={`translate(${x} ${Math.round(y)})`}>{mirrored(field, room, pen.direction)}</g>,
    height: (people.height + margin) * pitch,
    width: (people.width + margin) * pitch,
  };
}

/** A part over its whole, in the stronger tone. */
function partOf({ contour, solid }: PlacedPeople['parts'][number], outcome: PeopleDrawing['outcome']) {
  const marks = marksIn(solid);
  return MARK_LAYERS[outcome].map(({ tone, d }) => (
    <path key={contour + tone} className={tone === 'ink' ? 'stronger' : 'tint'} d={marksPath(marks, d)} />
  ));
}
