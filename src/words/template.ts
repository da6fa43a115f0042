/** A piece of a message: words as they stand, or the name of something to put there. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string };

/** Splits a message at its `{slots}`. The pieces joined again are the message. */
export function piecesOf(message: string): Piece[] {
  return message
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{[^{}]*\}$/.test(part) ? { kind: 'slot', name: part.slice(1, -1) } : { kind: 'words', words: part },
    );
}

/**
 * Fills a message's `{slots}` with words. Throws when a slot has no words: a sentence with a hole in it must not
 * reach a reader.
 */
export function fill(message: string, slots: Readonly<Record<string, string>>): string {
  return piecesOf(message)
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      const words = slots[piece.name];
      if (words === undefined) throw new Error(`Nothing was given for {${piece.name}} in “${message}”`);
      return words;
    })
    .join('');
}
