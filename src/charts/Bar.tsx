import type { Outcome } from '../figure/outcome.ts';
import { BarEnding } from './BarEnding.tsx';
import { fillOf } from './fillOf.ts';
import { grainId } from './grainId.ts';
import type { PlacedField } from './placeField.ts';
import type { Grain, Room } from './placeGrain.ts';
import { short } from './short.ts';

type Props = {
  readonly field: PlacedField;
  readonly grain: Grain;
  readonly outcome: Outcome;
  /** The whole this bar is a part of: drawn around it as an outline, so that the part is seen inside. */
  readonly whole?: PlacedField | undefined;
  /** Percents of the scale's ticks, drawn as small marks under the baseline. */
  readonly ticks: readonly number[];
  /** The room for which this bar is drawn; it is shown where there is that much. */
  readonly room: Room;
};

/** Pixels under a bar: its baseline, and the ticks of the scale. */
const FOOT = 5;

/**
 * One bar on its lane: a field of squares that stands on its baseline. Purely visual: the words beside it say
 * everything it shows. It holds no text, so it may be mirrored whole for right-to-left pages.
 */
export function Bar({ field, grain, outcome, whole, ticks, room }: Props) {
  const { width, height } = grain;
  return (
    <svg className={`bar ${outcome} ${room}`} width={short(width)} height={height + FOOT} aria-hidden="true">
      {ticks.map((tick) => (
        <rect key={tick} className="tick" x={short((width * tick) / 100)} y={height} width="1" height={FOOT} />
      ))}
      <rect className="baseline" y={height} width={short(width)} height="1" />
      {whole && (
        <g className="whole">
          <path className="outline" d={whole.contour} />
          <BarEnding ending={whole.ending} at={whole.end} top={0} height={height} />
        </g>
      )}
      {field.ending === 'outline' ? (
        <path className="outline" data-bar="" d={field.contour} />
      ) : (
        <>
          <path className="fill" fill={fillOf(outcome)} data-bar="" d={field.contour} />
          <path className="gaps" fill={`url(#${grainId(grain)})`} d={field.contour} />
        </>
      )}
      <BarEnding ending={field.ending} at={field.end} top={0} height={height} />
      {field.isHairline && <rect className="fill" data-hairline="" y={height - 2} width="2" height="2" />}
    </svg>
  );
}
