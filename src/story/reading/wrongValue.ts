import type { z } from 'zod';
import { shown } from './shown.ts';

/** A value that stands where it may, but is not what may stand there. */
export function wrongValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  meaning: string | undefined,
): { wrong: string; right: string } {
  const hint = meaning === undefined ? '' : `. ${sentence(meaning)}`;
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, value, hint);
    case 'too_small':
      if (issue.origin === 'string')
        return { wrong: 'the text is empty', right: `Write it, or leave the field out if it may be${hint}` };
      if (issue.origin === 'array')
        return { wrong: 'the list is too short', right: `Give at least ${wordFor(Number(issue.minimum))}${hint}` };
      return {
        wrong: `the number ${shown(value)} is too small`,
        right: `Write a whole number, ${issue.minimum} or more`,
      };
    case 'too_big':
      return {
        wrong: `the number ${shown(value)} is too large to be held exactly`,
        right: 'Write a whole number of people',
      };
    case 'invalid_format':
      return { wrong: `${shown(value)} does not have the right form`, right: `Write ${issue.message}` };
    default:
      return { wrong: issue.message, right: hint === '' ? 'Compare with an entry that works' : hint.slice(2) };
  }
}

const KINDS: Record<string, string> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'a block { … }',
  record: 'a block { … }',
};

function wrongKind(expected: string, value: unknown, hint: string): { wrong: string; right: string } {
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && typeof value === 'string') {
    const digits = value.replace(/[\s,.'’_]/gu, '');
    const right = /^\d+$/.test(digits)
      ? `Write ${Number(digits)}, without quotes or commas`
      : 'Write a whole number, without quotes; words such as “over” belong into “hedge” and “word”';
    return { wrong: `the number is a text (${shown(value)})`, right };
  }
  if (isNumber && typeof value === 'number') {
    return { wrong: `the number ${shown(value)} is not whole`, right: `Write a whole number${hint}` };
  }
  return { wrong: `${kindOf(value)} stands here`, right: `Write ${KINDS[expected] ?? expected}${hint}` };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  // Only a boolean may be put into words as it is: a block may hold a field called “toString”.
  if (typeof value === 'boolean') return `${value}`;
  return { string: 'a text', number: 'a number' }[typeof value as string] ?? 'a block';
}

function wordFor(count: number): string {
  return { 1: 'one', 2: 'two' }[count] ?? String(count);
}

/** A description as the end of a sentence: its own full stop would be doubled. */
export function sentence(description: string): string {
  return description.replace(/[.。]$/u, '');
}
