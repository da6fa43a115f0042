import type { Outcome } from '../figure/outcome.ts';
import { BarEnding } from './BarEnding.tsx';
import { fillOf } from './fillOf.ts';
import { percent } from './percent.ts';
import type { PlacedBar } from './placeBar.ts';

type Props = {
  readonly bar: PlacedBar;
  readonly outcome: Outcome;
  /** The whole this bar is a part of: drawn around it as an outline, so that the part is seen inside. */
  readonly whole?: PlacedBar | undefined;
  /** Percents of the scale's ticks, drawn as small marks on the baseline. */
  readonly ticks: readonly number[];
};

/** Height of a lane in CSS pixels; the bar stands on its baseline. */
const LANE = 18;

/**
 * One bar on its lane. Purely visual: the words beside it say everything it shows. It holds no text, so it may be
 * mirrored whole for right-to-left pages.
 */
export function Bar({ bar, outcome, whole, ticks }: Props) {
  const height = whole ? 8 : 14;
  const top = LANE - 1 - height;
  return (
    <svg className={`bar ${outcome}`} width="100%" height={LANE} aria-hidden="true">
      {ticks.map((tick) => (
        <rect key={tick} className="tick" x={percent(tick)} y={LANE - 5} width="1" height="5" />
      ))}
      <rect className="baseline" y={LANE - 1} width="100%" height="1" />
      {whole && (
        <g className="whole">
          <rect className="outline" x="0.5" y="3.5" width={percent(whole.end)} height={LANE - 5} />
          <BarEnding ending={whole.ending} at={whole.end} top={3} height={LANE - 4} />
        </g>
      )}
      <BarBody bar={bar} outcome={outcome} top={top} height={height} />
      <BarEnding ending={bar.ending} at={bar.end} top={top} height={height} />
      {bar.isHairline && <rect className="fill" x={percent(bar.start)} y={top} width="2" height={height} />}
    </svg>
  );
}

type BodyProps = { readonly bar: PlacedBar; readonly outcome: Outcome; readonly top: number; readonly height: number };

function BarBody({ bar, outcome, top, height }: BodyProps) {
  const isHollow = bar.ending === 'outline';
  return (
    <rect
      className={isHollow ? 'outline' : 'fill'}
      fill={isHollow ? undefined : fillOf(outcome)}
      data-bar=""
      x={percent(bar.start)}
      y={top}
      width={percent(bar.end - bar.start)}
      height={height}
    />
  );
}
