import type { NumberWords } from '../numberWords.ts';
import { type FoundNumber, isWithinAny, type Token, tokensIn } from './foundNumber.ts';
import { readDigits } from './readDigits.ts';

const DIGITS = /\p{Nd}+(?:[.,'’٬٫،\u00A0\u202F\u2009]\p{Nd}+)*|[\p{No}\p{Nl}]+/gu;

/** Numbers written in digits, with the words for large units that may stand behind them. */
export function digitNumbers(text: string, scales: NumberWords['scales']): FoundNumber[] {
  const runs = tokensIn(text, DIGITS);
  const scaled = runs.flatMap((run) => withScale(text, run, scales));
  const plain = runs.flatMap((run, index) => [
    { start: run.start, end: run.end, values: [readDigits(run.text)].filter((value) => value !== undefined) },
    ...withSpaces(text, runs.slice(index)),
  ]);
  return [...scaled, ...plain.filter((number) => !isWithinAny(number, scaled))];
}

/** “1 000” with plain spaces may be one number or two, so both readings are given. */
function withSpaces(text: string, [first, ...rest]: readonly Token[]): FoundNumber[] {
  const longer: FoundNumber[] = [];
  let last = first;
  for (const run of rest) {
    const value = first && readDigits(text.slice(first.start, run.end));
    if (first === undefined || value === undefined || text.slice(last?.end, run.start) !== ' ') break;
    longer.push({ start: first.start, end: run.end, values: [value] });
    last = run;
  }
  return longer;
}

/** Digits before a word such as “million”, and what may follow it: Turkish “18 bin 430”. */
function withScale(text: string, run: Token, scales: NumberWords['scales']): FoundNumber[] {
  const match = /^([ \u00A0](\p{L}[\p{L}\p{M}]*))(?:[ \u00A0](\p{Nd}{1,3})(?!\p{Nd}))?/u.exec(text.slice(run.end));
  const word = match?.[2]?.toLowerCase() ?? '';
  const times = readDigits(run.text) ?? Number(run.text.replace(/[,٫]/u, '.'));
  if (match === null || !Object.hasOwn(scales, word) || Number.isNaN(times)) return [];
  const tail = readDigits(match[3] ?? '');
  const length = (tail === undefined ? match[1] : match[0])?.length ?? 0;
  // Rounding takes back what binary fractions add: 1.1 million is a whole number.
  return [{ start: run.start, end: run.end + length, values: [Math.round(times * (scales[word] ?? 1)) + (tail ?? 0)] }];
}
