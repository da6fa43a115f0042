import type { Outcome } from '../figure/outcome.ts';
import { marksId, TONES, type Tone } from './marksId.ts';

type Props = { readonly outcomes: readonly Outcome[] };

/**
 * The marks of people, once per page: a square of each outcome and tone, and from it a block of a hundred. A square has
 * its outcome's texture, as its bars do: plain, halved, cut slantwise, dotted, outlined.
 */
export function Marks({ outcomes }: Props) {
  return (
    <svg className="textures" width="0" height="0" aria-hidden="true">
      <defs>
        {outcomes.flatMap((outcome) =>
          TONES.map((tone) => <Block key={outcome + tone} outcome={outcome} tone={tone} />),
        )}
      </defs>
    </svg>
  );
}

type BlockProps = { readonly outcome: Outcome; readonly tone: Tone };

function Block({ outcome, tone }: BlockProps) {
  const id = marksId(outcome, tone);
  return (
    <>
      <pattern id={`${id}-one`} className={outcome} width="1" height="1" patternUnits="userSpaceOnUse">
        <Square outcome={outcome} tone={tone} />
      </pattern>
      <pattern id={id} width="11" height="11" patternUnits="userSpaceOnUse">
        <rect width="10" height="10" fill={`url(#${id}-one)`} />
      </pattern>
    </>
  );
}

function Square({ outcome, tone }: BlockProps) {
  if (tone === 'hollow') return <rect className="hollow" x=".1" y=".1" width=".6" height=".6" strokeWidth=".2" />;
  const ink = tone === 'part' ? 'stronger' : 'ink';
  switch (outcome) {
    case 'killed':
      return <rect className={ink} width=".8" height=".8" />;
    case 'freed':
      return (
        <>
          <rect className={ink} width=".8" height=".8" />
          <rect className="tint" x=".2" y=".2" width=".4" height=".4" />
        </>
      );
    case 'held':
      return (
        <>
          <rect className="tint" width=".8" height=".8" />
          <rect className={ink} width=".4" height=".8" />
        </>
      );
    case 'missing':
      return (
        <>
          <rect className="tint" width=".8" height=".8" />
          <path className={ink} d="M0 .8 .8 0V.8z" />
        </>
      );
    case 'injured':
      return (
        <>
          <rect className="tint" width=".8" height=".8" />
          <rect className={ink} x=".2" y=".2" width=".4" height=".4" />
        </>
      );
  }
}
