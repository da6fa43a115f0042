/** Bytes before the length of the second chunk, which is the text of our pictures. */
const HEAD = 33;

/** The words that one of our PNGs keeps inside (`withDescription` puts them there), as a text of their own. */
export async function wordsInPng(picture: Blob): Promise<Blob> {
  const bytes = await picture.arrayBuffer();
  const text = new Uint8Array(bytes, HEAD + 8, new DataView(bytes).getUint32(HEAD));
  return new Blob([new TextDecoder().decode(text).split('\0').at(-1) ?? ''], { type: 'text/plain' });
}
