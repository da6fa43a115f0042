import { inflateSync } from 'node:zlib';

/** Bytes of a WOFF header, of an entry in its table directory, and of the same in a plain font. */
const WOFF = { header: 44, entry: 20 };
const SFNT = { header: 12, entry: 16 };

/** A plain font out of a WOFF file, which holds the same tables, each deflated (W3C, WOFF File Format 1.0). */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF file');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = WOFF.header + at * WOFF.entry;
    const [tag, start, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) => from.getUint32(entry + part)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(start, start + packed);
    return { tag, checksum, content: packed < length ? inflateSync(bytes) : bytes };
  });
  const directory = SFNT.header + count * SFNT.entry;
  const size = tables.reduce((bytes, { content }) => bytes + padded(content.length), directory);
  const sfnt = new Uint8Array(size);
  const to = new DataView(sfnt.buffer);
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  let start = directory;
  for (const [at, { tag, checksum, content }] of tables.entries()) {
    const entry = SFNT.header + at * SFNT.entry;
    for (const [part, value] of [tag, checksum, start, content.length].entries()) to.setUint32(entry + part * 4, value);
    sfnt.set(content, start);
    start += padded(content.length);
  }
  return sfnt;
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
