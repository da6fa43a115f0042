import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Grains } from '../../charts/Grains.tsx';
import { ReportMarks } from '../../charts/ReportMarks.tsx';
import { Textures } from '../../charts/Textures.tsx';
import { describePicture } from './describePicture.ts';
import { drawPart } from './drawPart.tsx';
import { cut, type Pen, type Typeset } from './drawWords.tsx';
import type { Palette } from './palette.ts';
import type { Block, Picture } from './picture.ts';
import { sheetOf } from './sheetOf.ts';
import { typeset } from './typeset.ts';

/** Pixels around a picture, before a block, and from the zero line to the words behind it. */
const MARGIN = 48;
const APART = { head: 0, plain: 28, entry: 28, foot: 28 };
const INSET = 22;

/**
 * A picture as SVG that needs nothing else: every letter is an outline, every colour a plain one, and what it says is read
 * out for it. Throws where the words do not fit a picture of a given height, since none may be cut off.
 */
export function drawPicture(picture: Picture, palette: Palette, set: Typeset = typeset): string {
  const shapes = new Map<string, string>();
  const pen: Pen = { set, direction: picture.direction, language: picture.language, shapes };
  const { drawings, height } = compose(picture, pen, palette);
  const parts = picture.blocks.flatMap((block) => block.parts);
  const bars = parts.filter((part) => part.kind === 'bar');
  const timeline = parts.find((part) => part.kind === 'timeline');
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      xmlnsXlink="http://www.w3.org/1999/xlink"
      width={picture.width}
      height={height}
      viewBox={`0 0 ${picture.width} ${height}`}
      role="img"
      lang={picture.language}
      aria-labelledby="name words"
    >
      <title id="name">{picture.name}</title>
      <desc id="words">{describePicture(picture)}</desc>
      <style>{sheetOf(palette)}</style>
      <defs>
        {[...shapes].map(([name, d]) => (
          <path key={name} id={name} d={d} />
        ))}
      </defs>
      {bars.length > 0 && (
        <>
          <Textures />
          <Grains grains={bars.map(({ grain }) => grain)} />
        </>
      )}
      {timeline && (
        <g className={timeline.outcome}>
          <ReportMarks />
        </g>
      )}
      <rect width={picture.width} height={height} fill={palette.paper} />
      {createElement('g', { fill: palette['ink-3'] }, ...drawings)}
    </svg>,
  );
}

type Composed = { readonly drawings: readonly ReactElement[]; readonly height: number };

/** How much larger words are set than on the page where there is room: the largest first. */
const SCALES = Array.from({ length: 15 }, (_, step) => 2.1 - step / 10);

/** A picture of a given height is set as large as its words allow, its foot at the bottom. */
function compose(picture: Picture, pen: Pen, palette: Palette): Composed {
  if (picture.height === undefined) return stack(picture.blocks, picture.width, 1, pen, palette);
  const isFoot = ({ kind }: Block) => kind === 'foot';
  for (const scale of SCALES) {
    const body = stack(
      picture.blocks.filter((block) => !isFoot(block)),
      picture.width,
      scale,
      pen,
      palette,
    );
    const foot = stack(picture.blocks.filter(isFoot), picture.width, 1.5, pen, palette);
    if (body.height + foot.height - MARGIN > picture.height) continue;
    const down = picture.height - foot.height;
    const atBottom = createElement('g', { transform: `translate(0 ${cut(down)})` }, ...foot.drawings);
    return { drawings: [...body.drawings, atBottom], height: picture.height };
  }
  throw new Error(`The words of the picture “${picture.name}” do not fit ${picture.width} by ${picture.height} pixels`);
}

/** Blocks from top to bottom, with their margins. */
function stack(blocks: readonly Block[], width: number, scale: number, pen: Pen, palette: Palette): Composed {
  const drawings: ReactElement[] = [];
  let y = MARGIN;
  for (const [at, { kind, parts }] of blocks.entries()) {
    if (at > 0) y += APART[kind];
    const inset = kind === 'entry' ? INSET : 0;
    const top = y;
    const isForward = pen.direction === 'ltr';
    if (kind === 'foot') {
      drawings.push(<path stroke={palette.rule} d={`M${MARGIN} ${cut(y)}H${width - MARGIN}`} />);
      y += 10;
    }
    for (const part of parts) {
      // A bar begins on the line that is zero.
      const behind = part.kind === 'bar' ? 0 : inset;
      const place = {
        x: isForward ? MARGIN + behind : MARGIN,
        y,
        room: width - 2 * MARGIN - behind,
      };
      const inked = drawPart(part, place, scale, pen, palette);
      drawings.push(inked.drawing);
      y += inked.height;
    }
    if (kind === 'entry') {
      const x = (isForward ? MARGIN : width - MARGIN) + (isForward ? -0.5 : 0.5);
      drawings.push(<path stroke={palette.zero} d={`M${x} ${cut(top)}V${cut(y)}`} />);
    }
  }
  return { drawings, height: Math.ceil(y + MARGIN) };
}
