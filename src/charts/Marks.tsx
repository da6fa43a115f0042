import type { Outcome } from '../figure/outcome.ts';
import { MARK_LAYERS } from './markLayers.ts';
import { marksId, TONES, type Tone } from './marksId.ts';

type Props = { readonly outcomes: readonly Outcome[] };

/**
 * The marks of people, once per page: a square of each outcome and tone, and from it a block of a hundred. See
 * `MARK_LAYERS` for what a square looks like.
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
  return MARK_LAYERS[outcome].map((layer) => (
    <path key={layer.tone} className={layer.tone === 'ink' ? ink : 'tint'} d={`M0 0${layer.d}`} />
  ));
}
