import type { BarEnd } from './barEnd.ts';

/** Where a mark’s open arrow begins, and how long it is, in pixels; it says in which direction, not how far. */
const ARROW = { arrow: 0, gap: 7 };
const LENGTH = 15;

const HOLLOW: readonly BarEnd[] = ['soft', 'short', 'outline'];

const ENDS: readonly BarEnd[] = ['hard', 'arrow', 'gap', 'soft', 'short', 'outline', 'floating'];

/** The name under which a chart's marks refer to the shape of a hedge, of a report in its line or aside from it. */
export function markOf(ending: BarEnd, isAside: boolean): string {
  return `mark-${isAside ? 'aside-' : ''}${ending}`;
}

/**
 * One mark for each way a number may be hedged, drawn once and referred to: filled where the number stands, hollow where
 * it is only near, with an open arrow where it is a floor, and a gap before it where the number itself is left out. A
 * cross instead says that the report is kept out of the lines.
 */
export function ReportMarks() {
  return (
    <svg className="textures" width="0" height="0" aria-hidden="true">
      <defs>
        {[false, true].flatMap((isAside) =>
          ENDS.map((ending) => (
            <g id={markOf(ending, isAside)} key={markOf(ending, isAside)}>
              {isAside ? <path className="mark-arrow" d="M-3.5-3.5l7 7m-7 0l7-7" /> : <Dot ending={ending} />}
              {(ending === 'arrow' || ending === 'gap') && <path className="mark-arrow" d={arrowFrom(ARROW[ending])} />}
            </g>
          )),
        )}
      </defs>
    </svg>
  );
}

function Dot({ ending }: { readonly ending: BarEnd }) {
  const isHollow = HOLLOW.includes(ending);
  return <circle className={isHollow ? 'mark hollow' : 'mark'} r={isHollow ? 3.5 : 4} />;
}

function arrowFrom(start: number): string {
  const tip = start + LENGTH;
  return `M${start},0 H${tip} m-4,-4 l4,4 l-4,4`;
}
