import type { Node } from 'jsonc-parser';
import type { Draft, Rule } from '../draft.ts';
import type { JsonFile, Path } from '../reading/jsonFile.ts';

const FORBIDDEN: readonly (readonly [pattern: RegExp, wrong: string, right: string])[] = [
  [/<[\p{L}!/?]/u, 'the text holds mark-up', 'Write plain words; the site does the rest'],
  [
    /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iu,
    'the text holds an HTML entity',
    'Write the character itself, as in “&” or “é”',
  ],
  [/(?:java|vb)script\s*:/iu, 'the text holds a script address', 'Remove it'],
  [/data:[a-z]+\/[a-z]/iu, 'the text holds a data: address', 'Remove it'],
  [/(?:^|[\s"'])on[a-z]{3,}\s*=/iu, 'the text holds a script attribute', 'Remove it'],
  [
    /[\p{Cc}\u2028\u2029]/u,
    'the text holds a line break or another control character',
    'Write it on one line, without tabs',
  ],
  [
    /[\u202A-\u202E\u2066-\u2069]/u,
    'the text holds an invisible sign that turns writing around',
    'Remove it; the site sets the direction',
  ],
  [/[\p{Cs}\uFEFF\uFFFD]/u, 'the text holds a broken or invisible character', 'Copy it anew from the document'],
];

/** Text is text: no mark-up, script or invisible sign in any field or field name of any record, sound or not. */
export const plainText: Rule = (draft, report) => {
  for (const { file, path, text, part } of stringsOf(draft)) {
    const found = FORBIDDEN.find(([pattern]) => pattern.test(text));
    if (found !== undefined) report({ record: undefined, file, path: [] }, path, found[1], found[2], part);
  }
};

type Written = { readonly file: JsonFile; readonly path: Path; readonly text: string; readonly part?: 'key' };

function* stringsOf({ files }: Draft): Generator<Written> {
  for (const file of files) yield* stringsIn(file, file.root, []);
}

function* stringsIn(file: JsonFile, node: Node, path: Path): Generator<Written> {
  if (node.type === 'string') yield { file, path, text: String(node.value) };
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') {
      yield* stringsIn(file, child, [...path, index]);
      continue;
    }
    const [key, value] = child.children ?? [];
    const inner = [...path, String(key?.value)];
    if (key !== undefined) yield { file, path: inner, text: String(key.value), part: 'key' };
    if (value !== undefined) yield* stringsIn(file, value, inner);
  }
}
