import { createElement } from 'react';
import { drawBar } from './drawBar.tsx';
import { drawPeople } from './drawPeople.tsx';
import { drawSamples } from './drawSamples.tsx';
import { drawSilent } from './drawSilent.tsx';
import { drawStrands } from './drawStrands.tsx';
import { DASHES, drawTimeline } from './drawTimeline.tsx';
import { cut, drawWords, type Inked, type Pen } from './drawWords.tsx';
import type { Palette } from './palette.ts';
import type { Facts, KeyLine, Part } from './picture.ts';
import { ROLE_STYLES } from './roleStyles.ts';

type Room = { readonly x: number; readonly y: number; readonly room: number };

/** Words this wide, in sizes, can be read without losing the line: some ninety letters. */
const MEASURE = 46;

/** A part of a picture at its place, with the room before it. */
export function drawPart(part: Part, place: Room, scale: number, pen: Pen, palette: Palette): Inked {
  const { x, y, room } = place;
  switch (part.kind) {
    case 'words': {
      const { ink, before, size, ...style } = ROLE_STYLES[part.role];
      const sized = { ...style, size: size * scale, ink: palette[ink] };
      const measure = Math.min(room, size * scale * MEASURE);
      const inked = drawWords(
        part.words,
        sized,
        { x: pen.direction === 'ltr' ? x : x + room - measure, y: y + before * scale, room: measure, keep: 'start' },
        pen,
      );
      return { ...inked, height: inked.height + before * scale };
    }
    case 'facts':
      return drawFacts(part, place, scale, pen, palette);
    case 'key':
      return drawKey(part, place, pen, palette);
    case 'bar':
      return below(14, drawBar(part, x, y + 14, room, pen));
    case 'people':
      return below(14, drawPeople(part, x, y + 14, room, pen));
    case 'timeline':
      return below(12, drawTimeline(part, x, y + 12, room, pen));
    case 'strands':
      return below(18, drawStrands(part, x, y + 18, room, pen, palette));
    case 'samples':
      return below(18, drawSamples(part, x, y + 18, room, pen, palette));
    case 'silent':
      return below(6, drawSilent(part, x, y + 6, room, pen, palette));
  }
}

function below(room: number, inked: Inked): Inked {
  return { ...inked, height: inked.height + room };
}

/** Facts side by side, the name of each over it. */
function drawFacts({ facts }: Facts, { x, y, room }: Room, scale: number, pen: Pen, palette: Palette): Inked {
  const gap = 20 * scale;
  const column = (room - gap * (facts.length - 1)) / facts.length;
  const style = { face: 'sans', size: 13 * scale, leading: 1.4 } as const;
  const top = y + 10 * scale;
  const drawn = facts.map(({ term, words }, at) => {
    const order = pen.direction === 'ltr' ? at : facts.length - 1 - at;
    const left = x + order * (column + gap);
    const name = drawWords(
      term,
      { ...style, ink: palette['ink-3'] },
      { x: left, y: top, room: column, keep: 'start' },
      pen,
    );
    const fact = drawWords(
      words,
      { ...style, ink: palette.ink },
      { x: left, y: top + name.height, room: column, keep: 'start' },
      pen,
    );
    return { drawings: [name.drawing, fact.drawing], height: name.height + fact.height };
  });
  return {
    drawing: createElement('g', null, ...drawn.flatMap(({ drawings }) => drawings)),
    height: 10 * scale + Math.max(0, ...drawn.map(({ height }) => height)),
    width: room,
  };
}

/** A stroke in the style of a line, and what it is. */
function drawKey({ style, words }: KeyLine, { x, y, room }: Room, pen: Pen, palette: Palette): Inked {
  const isForward = pen.direction === 'ltr';
  const said = drawWords(
    words,
    { face: 'sans', size: 13, leading: 1.5, ink: palette['ink-2'] },
    { x: isForward ? x + 46 : x, y, room: room - 46, keep: 'start' },
    pen,
  );
  const from = isForward ? x : x + room - 36;
  return {
    ...said,
    drawing: (
      <>
        <path
          stroke={palette['ink-2']}
          strokeWidth={style === 'inside' ? 3 : 2}
          strokeDasharray={style === 'inside' ? undefined : DASHES[style % DASHES.length]}
          d={`M${cut(from)} ${cut(y + 10)}h36`}
        />
        {said.drawing}
      </>
    ),
  };
}
