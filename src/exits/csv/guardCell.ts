/** Signs by which a spreadsheet takes a text for a formula, or by which ours are marked. */
export const DANGEROUS = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * A text of digits and little else, which a spreadsheet takes for a number and reads by the rules of its reader’s
 * country: “1,234” as one and a bit, “100+” as a hundred, “7e3” as seven thousand. Dates are left alone.
 */
const NUMBERLIKE = /^[\p{Nd}\p{Sc}\s.,٬٫’+%‰eE]+$/u;

/**
 * A text that no spreadsheet runs or counts with, and that is not taken for `word`, which stands where there is no
 * value: with an apostrophe before it where it might be. `unguardCell` takes it back, whatever the text.
 */
export function guardCell(text: string, word?: string): string {
  return DANGEROUS.test(text) || NUMBERLIKE.test(text) || text === word ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
