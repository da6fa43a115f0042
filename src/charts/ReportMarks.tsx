import type { BarEnd } from './placeBar.ts';

/** Where a mark’s open arrow begins, and how long it is, in pixels; it says in which direction, not how far. */
const ARROW = { arrow: 0, gap: 7 };
const LENGTH = 15;

const HOLLOW: readonly BarEnd[] = ['soft', 'short', 'outline'];

const ENDS: readonly BarEnd[] = ['hard', 'arrow', 'gap', 'soft', 'short', 'outline', 'floating'];

/** The name under which a chart's marks refer to the shape of a hedge. */
export function markOf(ending: BarEnd): string {
  return `mark-${ending}`;
}

/**
 * One mark for each way a number may be hedged, drawn once and referred to: filled where the number stands, hollow where
 * it is only near, with an open arrow where it is a floor, and a gap before it where the number itself is left out.
 */
export function ReportMarks() {
  return (
    <svg className="textures" width="0" height="0" aria-hidden="true">
      <defs>
        {ENDS.map((ending) => (
          <g id={markOf(ending)} key={ending}>
            <circle
              className={HOLLOW.includes(ending) ? 'mark hollow' : 'mark'}
              r={HOLLOW.includes(ending) ? 3.5 : 4}
            />
            {(ending === 'arrow' || ending === 'gap') && <path className="mark-arrow" d={arrowFrom(ARROW[ending])} />}
          </g>
        ))}
      </defs>
    </svg>
  );
}

function arrowFrom(start: number): string {
  const tip = start + LENGTH;
  return `M${start},0 H${tip} m-4,-4 l4,4 l-4,4`;
}
