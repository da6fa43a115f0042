import { grainId } from './grainId.ts';
import type { Grain } from './placeGrain.ts';

type Props = { readonly grains: readonly Grain[] };

/** The gaps between squares, once for each distance: laid over a bar's texture, they make it a field of squares. */
export function Grains({ grains }: Props) {
  const differing = new Map(grains.map((grain) => [grain.pitch, grain]));
  return (
    <svg className="textures" width="0" height="0" aria-hidden="true">
      <defs>
        {[...differing.values()].map((grain) => (
          <Gaps key={grain.pitch} grain={grain} />
        ))}
      </defs>
    </svg>
  );
}

function Gaps({ grain }: { readonly grain: Grain }) {
  const { pitch } = grain;
  // At its end and above it, a fifth of its room as in the counting view, but never less than a pixel: it would blur.
  const gap = Math.max(1, Math.round(pitch / 5));
  const edge = pitch - gap;
  return (
    <pattern id={grainId(grain)} width={pitch} height={pitch} patternUnits="userSpaceOnUse">
      <path className="paper" fillOpacity=".4" d={`M0 0H${pitch}V${pitch}H${edge}V${gap}H0z`} />
    </pattern>
  );
}
