/**
 * The id of a figure's caveats within one block. A figure may stand in several blocks of a page, each with its
 * caveats beside it; `block` tells them apart. The underscore keeps it from being any record's id.
 */
export function caveatId(figure: string, block: string): string {
  return `${block}_caveat_${figure}`;
}
