import type { Outcome } from '../figure/outcome.ts';
import { BarEnding } from './BarEnding.tsx';
import { fillOf } from './fillOf.ts';
import type { BarEnd } from './placeBar.ts';

/** What a reader is taught about bars: their scale, their ends, the part in a whole, the line too short to see. */
export type Lesson = BarEnd | 'scale' | 'inset' | 'hairline';

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
    case 'hairline':
      return <rect className="fill" y="1" width="2" height="14" />;
    case 'outline':
      return <path className="outline" d="M0,1.5 H29.5 V14.5 H0" />;
    case 'inset':
      return (
        <>
          <rect className="outline" x="0.5" y="1.5" width="45" height="13" />
          <rect className="fill" fill={fillOf(outcome)} y="7" width="28" height="8" />
        </>
      );
    default: {
      const start = lesson === 'floating' ? 10 : 0;
      return (
        <>
          <rect className="fill" fill={fillOf(outcome)} x={start} y="1" width={28 - start / 2} height="14" />
          <BarEnding ending={lesson} at={50} top={1} height={14} />
        </>
      );
    }
  }
}
