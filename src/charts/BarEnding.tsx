import type { BarEnd } from './barEnd.ts';

type Props = {
  readonly ending: BarEnd;
  /** Pixels from the lane's start at which the bar ends. */
  readonly at: number;
  readonly top: number;
  readonly height: number;
};

/** Pixels between the bar and the arrow of “more than”: the number itself is left out. */
const GAP = 6;

/** Half the width in pixels of the broken end of “about”; constant, since no range was given. */
const SOFT = 9;

/**
 * The end of a bar, in pixels around the point at which the number stands. Its size never changes with the number:
 * it says in which direction the number is open, not by how much.
 */
export function BarEnding({ ending, at, top, height }: Props) {
  if (ending === 'hard' || ending === 'outline' || ending === 'floating') return null;
  return (
    <svg className="ending" x={at} y={top} overflow="visible" data-ending={ending} aria-hidden="true">
      {ending === 'arrow' && <Arrow from={0} middle={height / 2} />}
      {ending === 'gap' && <Arrow from={GAP} middle={height / 2} />}
      {ending === 'soft' && <BrokenEnd height={height} />}
      {ending === 'short' && <ShortEnd height={height} />}
    </svg>
  );
}

function Arrow({ from, middle }: { readonly from: number; readonly middle: number }) {
  const tip = from + 22;
  return (
    <path
      className="arrow"
      d={`M${from},${middle} H${tip} M${tip - 5},${middle - 5} L${tip},${middle} L${tip - 5},${middle + 5}`}
    />
  );
}

function BrokenEnd({ height }: { readonly height: number }) {
  const slats = [
    { x: -SOFT + 2, width: 4 },
    { x: -1, width: 3 },
    { x: SOFT - 3, width: 2 },
  ];
  return (
    <>
      <rect className="paper" x={-SOFT} width={SOFT + 1} height={height} />
      {slats.map(({ x, width }) => (
        <rect key={x} className="slat" x={x} width={width} height={height} />
      ))}
    </>
  );
}

function ShortEnd({ height }: { readonly height: number }) {
  return (
    <>
      <rect className="paper" x={-SOFT - 3} width={SOFT + 4} height={height} />
      <path className="outline" d={`M${-SOFT - 3},0.5 H-0.5 V${height - 0.5} H${-SOFT - 3}`} />
    </>
  );
}
