import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexedPng.ts';

/** Where painted pictures are kept from one build to the next; nothing is lost where it cannot be written. */
const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/painted/', import.meta.url));

/**
 * A drawing as PNG, so many pixels for each of its own. Painting takes most of the time that pictures take, so that what
 * was painted before is taken from there: it is found by the drawing itself, which is painted the same every time.
 */
export function paint(svg: string, scale: number): Uint8Array {
  const file = `${KEPT}${createHash('sha256').update(`${scale} ${svg}`).digest('hex')}.png`;
  const known = attempt(() => readFileSync(file));
  if (known) return known;
  const options = { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } } as const;
  const painted = new Resvg(svg, options).render();
  const png = indexedPng(painted) ?? painted.asPng();
  attempt(() => {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, png);
  });
  return png;
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
