import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedPng, type Painted } from '../../../src/exits/picture/indexedPng.ts';

/** The pixels that another's reader finds in a PNG. */
function pixelsIn(png: Uint8Array, { width, height }: Painted): Uint8Array {
  const held = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${held}" width="${width}" height="${height}" style="image-rendering:optimizeSpeed"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

const painting = (colours: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 1, max: 24 }),
      fc.uniqueArray(fc.nat({ max: 0xffffff }), { minLength: colours, maxLength: colours }),
      fc.infiniteStream(fc.nat()),
    )
    .map(([width, height, palette, stream]): Painted => {
      const pixels = Buffer.alloc(4 * width * height);
      for (let at = 0; at < width * height; at++)
        pixels.writeUInt32BE((((palette[(stream.next().value ?? 0) % colours] ?? 0) << 8) | 0xff) >>> 0, 4 * at);
      return { width, height, pixels };
    });

test('a PNG with a palette has the very pixels, as another’s reader finds them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 256 }).chain(painting), (painted) => {
      const png = indexedPng(painted);
      expect(png).toBeDefined();
      expect(Buffer.from(pixelsIn(png ?? new Uint8Array(), painted))).toEqual(Buffer.from(painted.pixels));
    }),
    { numRuns: 200 },
  );
});

test('more colours than a palette holds, or one that lets shine through, are left to another form', () => {
  const shades = (count: number, alpha: number) =>
    Buffer.from(Array.from({ length: count }, (_, at) => [at & 0xff, at >> 8, 0, alpha]).flat());
  expect(indexedPng({ width: 16, height: 16, pixels: shades(256, 0xff) })).toBeDefined();
  expect(indexedPng({ width: 257, height: 1, pixels: shades(257, 0xff) })).toBeUndefined();
  expect(indexedPng({ width: 1, height: 1, pixels: shades(1, 0x80) })).toBeUndefined();
});
