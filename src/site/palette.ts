import { readFileSync } from 'node:fs';
import { converter, formatHex, interpolate, type Oklch } from 'culori';
import type { Palette } from '../exits/picture/palette.ts';

const TOKENS = readFileSync(new URL('styles/tokens.css', import.meta.url), 'utf8');

const oklch = converter('oklch');

/** A colour of the tokens as it is in the light theme: pictures are on paper. */
function token(name: string): Oklch {
  const written = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)),`).exec(TOKENS)?.[1];
  const colour = oklch(written);
  if (!colour) throw new Error(`tokens.css has no colour --${name}`);
  return colour;
}

/** So much of one colour in another, as `color-mix(in oklab, …)` in the style sheets mixes them. */
function mix(colour: Oklch, share: number, ground: Oklch): string {
  return formatHex(interpolate([ground, colour], 'oklab')(share));
}

/** How an outcome is drawn on the page, from its hue alone; see `bars.css`, `people.css` and `timeline.css`. */
function huesOf(name: string) {
  const hue = token(name);
  return {
    hue: formatHex(hue),
    tint: mix(hue, 0.3, token('paper')),
    stronger: formatHex({ ...hue, l: hue.l - 0.2 }),
    inside: mix(hue, 0.45, token('ink')),
  };
}

const hex = (name: string) => formatHex(token(name));

/** The tokens’ colours for pictures. */
export const PALETTE: Palette = {
  paper: hex('paper'),
  ink: hex('ink'),
  'ink-2': hex('ink-2'),
  'ink-3': hex('ink-3'),
  rule: hex('rule'),
  axis: hex('axis'),
  zero: hex('zero'),
  link: hex('link'),
  outcomes: {
    killed: huesOf('killed'),
    missing: huesOf('missing'),
    held: huesOf('held'),
    freed: huesOf('freed'),
    injured: huesOf('injured'),
  },
};
