import { DANGEROUS } from './guardCell.ts';

/** The words of a spreadsheet’s own for yes and no. */
const TRUTH = /^\s*(?:true|false)\s*$/iu;

const NUMBERS = /\p{Nd}+(?:[.,٬٫’]\p{Nd}{3})*/gu;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * A text that comes back from a spreadsheet as it went there, opened, changed elsewhere and saved again: with an
 * apostrophe before it where it might be run, counted with, or read as a day, a time, yes or no by the customs of some
 * country. An empty text is the apostrophe alone, so that it is not taken for none. `unguardEntry` takes it back.
 */
export function guardEntry(text: string): string {
  return isAtRisk(text) ? `'${text}` : text;
}

/**
 * The text as it was before it was guarded. An apostrophe that guards nothing is part of the text, so that a guard which
 * a spreadsheet has swallowed leaves the text behind it as it is.
 */
export function unguardEntry(cell: string): string {
  return cell.startsWith("'") && isAtRisk(cell.slice(1)) ? cell.slice(1) : cell;
}

function isAtRisk(text: string): boolean {
  return text === '' || DANGEROUS.test(text) || TRUTH.test(text) || isDateLike(text);
}

/**
 * Few words about numbers may be a day or an hour: “2023-10-07”, “mar-1”, “7 de octubre de 2023”, “10:30 pm”. Which words
 * name months depends on the reader’s country, so any may.
 */
function isDateLike(text: string): boolean {
  const numbers = text.match(NUMBERS)?.length ?? 0;
  const words = text.match(WORDS)?.length ?? 0;
  if (numbers === 0) return false;
  if (words <= 1) return words === 0 || numbers <= 2 || text.includes(':');
  return words <= 4 && numbers >= 2 && numbers <= 6 && /\s/u.test(text);
}
