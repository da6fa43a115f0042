import type { Grain } from './placeGrain.ts';

/** The name under which bars refer to the gaps between their squares. */
export function grainId({ pitch }: Grain): string {
  return `grain-${pitch}`;
}
