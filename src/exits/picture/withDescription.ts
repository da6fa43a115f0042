import { pngChunk } from './pngChunk.ts';

/** Bytes of a PNG’s signature and of its first chunk, the header, after which text may stand. */
const HEAD = 8 + 25;

/**
 * A PNG that carries what it says as text (an iTXt chunk of the keyword Description; PNG specification, 11.3.3.4), so that
 * whoever has the file alone has the words.
 */
export function withDescription(png: Uint8Array, words: string, language: string): Uint8Array {
  const text = Buffer.concat([
    // Not compressed; no translated keyword.
    Buffer.from(`Description\0\0\0${language}\0\0`, 'latin1'),
    Buffer.from(words, 'utf8'),
  ]);
  return Buffer.concat([png.subarray(0, HEAD), pngChunk('iTXt', text), png.subarray(HEAD)]);
}
