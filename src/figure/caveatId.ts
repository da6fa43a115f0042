/**
 * The id of a figure's caveats within one block. A figure may stand in several blocks of a page, each with its
 * caveats beside it; `block` tells them apart.
 */
export function caveatId(figure: string, block: string): string {
  return `${block}-caveat-${figure}`;
}
