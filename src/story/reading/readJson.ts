import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Fault } from '../fault.ts';
import { type JsonFile, type Path, plainValue, positionOf, printPath } from './jsonFile.ts';

/** What came of reading one file: the file, unless its text cannot be made out at all, and its faults of writing. */
type Read = { readonly file: JsonFile | undefined; readonly faults: Fault[] };

const SYNTAX: Record<string, readonly [wrong: string, right: string]> = {
  InvalidSymbol: [
    'this word is not JSON',
    'Put texts in straight double quotes ("…"); bare words are true, false and null only',
  ],
  InvalidNumberFormat: ['this number is not written as JSON wants it', 'Write it plainly: 1234'],
  PropertyNameExpected: ['a field name is expected here', 'Put the field’s name in double quotes'],
  ValueExpected: ['a value is expected here', 'Write the value, or remove the comma before this'],
  ColonExpected: ['a colon is missing between the field’s name and its value', 'Write "name": value'],
  CommaExpected: ['a comma is missing before this', 'Put a comma between two fields or entries'],
  CloseBraceExpected: ['a closing brace is missing', 'Add } where the block ends'],
  CloseBracketExpected: ['a closing bracket is missing', 'Add ] where the list ends'],
  EndOfFileExpected: ['the file goes on after its end', 'Keep one block { … } per file'],
  UnexpectedEndOfString: [
    'a text is not closed on its line',
    'End it with a double quote; write \\" for a quote inside',
  ],
  UnexpectedEndOfNumber: ['this number is not finished', 'Write it plainly: 1234'],
  InvalidCharacter: ['a text holds a line break or another control character', 'Write the text on one line'],
  InvalidEscapeCharacter: ['a backslash is followed by a letter that means nothing', 'Write \\\\ for a backslash'],
  InvalidUnicode: ['\\u is not followed by four hexadecimal digits', 'Write the character itself'],
};

/** Reads one file as strict JSON, keeping positions: comments, trailing commas and repeated field names are faults. */
export function readJson(name: string, bytes: Uint8Array): Read {
  const text = decode(bytes);
  if (text === undefined) {
    const wrong = 'the file is not UTF-8 text';
    return {
      file: undefined,
      faults: [{ file: name, line: 1, column: 1, path: '', wrong, right: 'Save it as UTF-8' }],
    };
  }
  const faultAt = (offset: number, path: string, wrong: string, right: string): Fault => ({
    file: name,
    ...positionOf(text, offset),
    path,
    wrong,
    right,
  });
  const explain = ({ error, offset }: ParseError): Fault => {
    const [wrong, right] = SYNTAX[printParseErrorCode(error)] ?? ['this is not JSON', 'Compare with a file that works'];
    return faultAt(offset, '', wrong, right);
  };

  const strict: ParseError[] = [];
  parseTree(text, strict, { disallowComments: true, allowTrailingComma: false });
  const lenient: ParseError[] = [];
  const root = parseTree(text, lenient, { disallowComments: false, allowTrailingComma: true });
  // Past the first real break in the writing every further message would be a guess; comments and trailing commas
  // on the other hand hide nothing, so the rest of the file is still checked.
  if (root === undefined || lenient.length > 0) {
    const first = lenient[0] ?? strict[0];
    return {
      file: undefined,
      faults: first ? [explain(first)] : [faultAt(0, '', 'the file is empty', 'Write a block { … }')],
    };
  }
  const faults = extras(strict).map(({ offset, isComment }) =>
    isComment
      ? faultAt(offset, '', 'comments are not part of JSON', 'Remove the comment, or say it in a “note”')
      : faultAt(offset, '', 'a comma too many stands before this', 'Remove the comma after the last entry'),
  );
  for (const { path, key } of repeatedKeys(root)) {
    const wrong = `“${String(key.value)}” is written twice in this block`;
    faults.push(faultAt(key.offset, printPath(root, path), wrong, 'Keep one of the two'));
  }
  for (const node of negativeZeros(root, text)) {
    faults.push(faultAt(node.offset, '', 'minus nothing is not a number of people', 'Write 0'));
  }
  return { file: { name, text, root, value: plainValue(root) }, faults };
}

/** UTF-8 only; a byte order mark, as some editors write it, is passed over. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What only the lenient reading lets through: comments, and trailing commas, which are reported twice at one place. */
function extras(errors: readonly ParseError[]): { offset: number; isComment: boolean }[] {
  return errors
    .map(({ error, offset }) => ({ offset, isComment: printParseErrorCode(error) === 'InvalidCommentToken' }))
    .filter(({ offset }, index, all) => index === all.findIndex((other) => other.offset === offset));
}

function* repeatedKeys(node: Node, path: Path = []): Generator<{ path: Path; key: Node }> {
  const seen = new Set<unknown>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'object') {
      const [key, value] = child.children ?? [];
      if (key === undefined) continue;
      if (seen.has(key.value)) yield { path, key };
      seen.add(key.value);
      if (value !== undefined) yield* repeatedKeys(value, [...path, String(key.value)]);
    } else {
      yield* repeatedKeys(child, [...path, index]);
    }
  }
}

function* negativeZeros(node: Node, text: string): Generator<Node> {
  if (node.type === 'number' && node.value === 0 && text[node.offset] === '-') yield node;
  for (const child of node.children ?? []) yield* negativeZeros(child, text);
}
