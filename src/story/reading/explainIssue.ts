import type { z } from 'zod';
import { LANGUAGES } from '../schema/text.ts';
import type { Path } from './jsonFile.ts';
import { nearestWord } from './nearestWord.ts';
import { childValue, type SchemaNode, schemaAt } from './schemaAt.ts';
import { shown } from './shown.ts';

type Issue = z.core.$ZodIssue;

/** What the schema found, said to someone who edits figures rather than code. */
export type Explanation = {
  readonly path: Path;
  readonly wrong: string;
  readonly right: string;
  readonly part?: 'key';
};

/** Puts the schema’s findings about one record into plain words, each with what to do. */
export function explainIssues(issues: readonly Issue[], record: unknown, schema: SchemaNode): Explanation[] {
  const explained = issues.flatMap((issue) => explain(issue, record, schema));
  // Zod reports a number that is too large once for its type and once for its limit.
  return explained.filter(
    ({ path, wrong }, index) =>
      index === explained.findIndex((other) => same(path, other.path) && wrong === other.wrong),
  );
}

function explain(issue: Issue, record: unknown, schema: SchemaNode): Explanation[] {
  const path = issue.path as Path;
  const value = path.reduce(childValue, record);
  const node = schemaAt(schema, record, path);
  const meaning = node?.description;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], part: 'key', ...unknownField(key, node) }));
    case 'invalid_key': {
      const [inner] = issue.issues;
      return [
        {
          path,
          part: 'key',
          wrong: `the name ${shown(path.at(-1))} does not have the right form`,
          right: `Write ${inner?.message}`,
        },
      ];
    }
    case 'invalid_union':
      return issue.discriminator === undefined
        ? explainForms(issue, path, value, record, schema)
        : [chooseOne(path, value, (issue as { options?: unknown[] }).options ?? [], meaning)];
    case 'invalid_value':
      return [chooseOne(path, value, issue.values, meaning)];
    default:
      if (value === undefined) return [missing(path, meaning)];
      return [{ path, ...wrongValue(issue, value, meaning) }];
  }
}

function unknownField(key: string, node: SchemaNode | undefined): { wrong: string; right: string } {
  if (node?.propertyNames?.enum !== undefined) {
    return { wrong: `“${key}” is not a language this site speaks`, right: `Languages are ${LANGUAGES.join(', ')}` };
  }
  const fields = Object.keys(node?.properties ?? {});
  const near = nearestWord(key, fields);
  const allowed = `Allowed here: ${fields.join(', ')}`;
  return {
    wrong: `there is no field “${key}”`,
    right: near === undefined ? allowed : `Did you mean “${near}”? ${allowed}`,
  };
}

function missing(path: Path, meaning: string | undefined): Explanation {
  const name = String(path.at(-1));
  return {
    path: path.slice(0, -1),
    wrong: `“${name}” is missing`,
    right: `Add "${name}"${meaning === undefined ? '' : `: ${sentence(meaning)}`}`,
  };
}

function chooseOne(path: Path, value: unknown, allowed: readonly unknown[], meaning: string | undefined): Explanation {
  const words = allowed.map(String);
  const list = words.length === 1 ? `Write ${words[0]}` : `Write one of ${words.join(', ')}`;
  if (value === undefined) {
    const absent = missing(path, meaning);
    return { ...absent, right: `${absent.right}. ${list}` };
  }
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  return {
    path,
    wrong: `${shown(value)} is not known here`,
    right: near === undefined ? list : `Did you mean “${near}”? ${list}`,
  };
}

/** A value that may take several forms is explained by the form it comes closest to. */
function explainForms(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
  record: unknown,
  schema: SchemaNode,
): Explanation[] {
  const near = issue.errors.find((errors) =>
    errors.every(({ path, code }) => path.length > 0 || !['invalid_type', 'invalid_value'].includes(code)),
  );
  if (near !== undefined) {
    return near.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] } as Issue, record, schema));
  }
  if (value === undefined) return [missing(path, schemaAt(schema, record, path)?.description)];
  const words = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map((word) => `“${String(word)}”`) : []));
  const block = schemaAt(schema, record, path)?.anyOf?.find(({ type }) => type === 'object');
  const forms = [...words, ...(block ? [`a block with ${Object.keys(block.properties ?? {}).join(', ')}`] : ['an id'])];
  return [{ path, wrong: `${shown(value)} is not known here`, right: `Write ${forms.join(' or ')}` }];
}

function wrongValue(issue: Issue, value: unknown, meaning: string | undefined): { wrong: string; right: string } {
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
  return { string: 'a text', number: 'a number', boolean: `${value}` }[typeof value as string] ?? 'a block';
}

function wordFor(count: number): string {
  return { 1: 'one', 2: 'two' }[count] ?? String(count);
}

/** A description as the end of a sentence: its own full stop would be doubled. */
function sentence(description: string): string {
  return description.replace(/[.。]$/u, '');
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
