/** A piece of prose as written: plain words, or what stands between two braces. */
export type WrittenPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'reference'; readonly inside: string };

/** Splits prose at its references. A brace without its partner stays in the words, where a rule finds it. */
export function piecesOf(prose: string): WrittenPiece[] {
  return prose
    .split(/(\{[^{}]*\})/)
    .map((piece, index) =>
      index % 2 === 1 ? { kind: 'reference', inside: piece.slice(1, -1) } : { kind: 'words', words: piece },
    );
}
