import { percent } from './percent.ts';
import type { TimeTick } from './placeTimeline.ts';

type Props = {
  readonly ticks: readonly TimeTick[];
  /** How a day, month or year is said, from its EDTF. */
  readonly say: (edtf: string) => string;
};

/** The time scale's labels, beside a plot, each at its height. */
export function TimeAxis({ ticks, say }: Props) {
  return (
    <svg className="time-axis" width="100%" height="100%" aria-hidden="true">
      {ticks.map(({ edtf, down }) => (
        <text key={edtf} data-tick="" x="50%" y={percent(down)} dy="4">
          {say(edtf)}
        </text>
      ))}
    </svg>
  );
}
