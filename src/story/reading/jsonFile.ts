import type { Node } from 'jsonc-parser';

/** A way into a JSON value: field names and list positions. */
export type Path = readonly (string | number)[];

/** A file of a story that could be read as JSON: its value, and the position of everything in it. */
export type JsonFile = {
  readonly name: string;
  readonly text: string;
  readonly root: Node;
  readonly value: unknown;
};

/** The node at this path, or the last one that exists on the way there. */
export function nodeAt(root: Node, path: Path): Node {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? node.children?.[step] : property(node, step)?.children?.[1];
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The node of a field’s name, for faults that are about the name itself. */
export function keyAt(root: Node, path: Path): Node {
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  return (typeof last === 'string' ? property(parent, last)?.children?.[0] : undefined) ?? nodeAt(root, path);
}

/** What a node holds, as plain values. Unlike jsonc-parser’s own, a field called `__proto__` stays a field. */
export function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type === 'object') {
    return Object.fromEntries(
      (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key === undefined || value === undefined ? [] : [[String(key.value), plainValue(value)]],
      ),
    );
  }
  return node.value as unknown;
}

/** Line and column of an offset, both counted from one. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The path in words a person can search for: an entry that has an id is called by it, `figures[ferry-killed].name.en`. */
export function printPath(root: Node, path: Path): string {
  return path.reduce<string>((words, step, depth) => {
    if (typeof step === 'string') return words === '' ? step : `${words}.${step}`;
    const id = property(nodeAt(root, path.slice(0, depth + 1)), 'id')?.children?.[1]?.value as unknown;
    return `${words}[${typeof id === 'string' ? id : step}]`;
  }, '');
}

/** Of a name given twice the last counts, as in every JSON reader. */
function property(node: Node, key: string): Node | undefined {
  return node.type === 'object' ? node.children?.findLast(({ children }) => children?.[0]?.value === key) : undefined;
}
