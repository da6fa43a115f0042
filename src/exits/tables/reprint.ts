import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'jsonc-parser';
import { type JsonFile, nodeAt, plainValue } from '../../story/reading/jsonFile.ts';

/** How many signs fit on a line. */
const WIDTH = 120;

/** A text as it was, and what of it stood in the place of a value. */
type Before = { readonly text: string; readonly node: Node };

/**
 * A story’s file with another value, laid out as the formatter lays it out: two spaces, every field on a line of its own,
 * a list of words on one line where it fits. What is as it was keeps its letters and its place.
 */
export function reprint({ text, root }: JsonFile, value: unknown): string {
  const printed = print(value, '', 0, { text, node: root });
  const lines = text.includes('\r\n') ? printed.replace(/\r?\n/g, '\r\n') : printed;
  return `${text.slice(0, root.offset)}${lines}${text.slice(root.offset + root.length)}`;
}

/** A new file of the story, laid out likewise. */
export function printFile(value: unknown): string {
  return `${print(value, '', 0, undefined)}\n`;
}

/** `beside`: how many signs stand on the line before and after it. */
function print(value: unknown, indent: string, beside: number, before: Before | undefined): string {
  if (before && isDeepStrictEqual(plainValue(before.node), value)) {
    const { offset, length } = before.node;
    return before.text.slice(offset, offset + length);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const comma = (index: number, { length }: readonly unknown[]) => (index + 1 < length ? 1 : 0);
  const lay = (lines: readonly string[], [open, close]: readonly [string, string]) =>
    lines.length === 0
      ? `${open}${close}`
      : `${open}\n${lines.map((line) => `${inner}${line}`).join(',\n')}\n${indent}${close}`;
  if (!Array.isArray(value)) {
    const names = namesInOrder(value, before?.node);
    return lay(
      names.map((name, index) => {
        const label = `${JSON.stringify(name)}: `;
        const held = (value as Record<string, unknown>)[name];
        return `${label}${print(held, inner, inner.length + label.length + comma(index, names), within(before, name))}`;
      }),
      ['{', '}'],
    );
  }
  const line = `[${value.map((word) => JSON.stringify(word)).join(', ')}]`;
  if (value.every((word) => typeof word !== 'object') && beside + line.length <= WIDTH) return line;
  return lay(
    value.map((entry, index) =>
      print(entry, inner, inner.length + comma(index, value), counterpart(before, entry, index)),
    ),
    ['[', ']'],
  );
}

/** The fields that were there in their old order, and new ones after those. */
function namesInOrder(value: object, node: Node | undefined): string[] {
  const now = Object.keys(value);
  const old = (node?.children ?? [])
    .map(({ children }) => String(children?.[0]?.value))
    .filter((name) => now.includes(name));
  return [...new Set([...old, ...now])];
}

function within(before: Before | undefined, step: string | number): Before | undefined {
  if (before === undefined) return undefined;
  const node = nodeAt(before.node, [step]);
  return node === before.node ? undefined : { text: before.text, node };
}

/** What stood there before: the entry with the same id, or without ids the one in the same place. */
function counterpart(before: Before | undefined, entry: unknown, index: number): Before | undefined {
  const id = idOf(entry);
  if (before === undefined || id === undefined) return within(before, index);
  const place = (before.node.children ?? []).findIndex((node) => nodeAt(node, ['id']).value === id);
  return place === -1 ? undefined : within(before, place);
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
}
