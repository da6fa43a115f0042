import type { Outcome } from '../figure/outcome.ts';
import { BarEnding } from './BarEnding.tsx';
import type { BarEnd } from './barEnd.ts';
import { fillOf } from './fillOf.ts';

/** What a reader is taught about bars: their squares, scale and ends, the part in a whole, the line too short to see. */
export type Lesson = BarEnd | 'square' | 'scale' | 'inset' | 'hairline';

type Props = { readonly lesson: Lesson; readonly outcome: Outcome };

/** The last stretch of a bar as a small picture, drawn by the same code as the bars themselves. */
export function SampleEnd({ lesson, outcome }: Props) {
  return (
    <svg className={`sample ${outcome}`} width="56" height="16" aria-hidden="true">
      <Sample lesson={lesson} outcome={outcome} />
    </svg>
  );
}

function Sample({ lesson, outcome }: Props) {
  switch (lesson) {
    case 'scale':
      return <path className="ruler" d="M0.5,4 V12.5 H55.5 V8 M28,8 V12.5" />;
    case 'square':
      return [0, 6, 12, 18, 24].flatMap((x) =>
        [1, 7].map((y) => <rect key={`${x} ${y}`} className="fill" x={x} y={y + 2} width="5" height="5" />),
      );
    case 'hairline':
      return <rect className="fill" y="13" width="2" height="2" />;
    case 'outline':
      return <path className="outline" d="M0,1.5 H29.5 V14.5 H0" />;
    case 'inset':
      return (
        <>
          <rect className="outline" x="0.5" y="1.5" width="45" height="13" />
          <rect className="fill" fill={fillOf(outcome)} y="1" width="28" height="14" />
        </>
      );
    default: {
      const start = lesson === 'floating' ? 10 : 0;
      return (
        <>
          <rect className="fill" fill={fillOf(outcome)} x={start} y="1" width={28 - start / 2} height="14" />
          <BarEnding ending={lesson} at={28} top={1} height={14} />
        </>
      );
    }
  }
}
