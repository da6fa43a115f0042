import type { z } from 'zod';
import { LANGUAGES } from '../schema/text.ts';
import type { Path } from './jsonFile.ts';
import { nearestWord } from './nearestWord.ts';
import { childSchema, childValue, type SchemaNode, schemaAt } from './schemaAt.ts';
import { shown } from './shown.ts';
import { sentence, wrongValue } from './wrongValue.ts';

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
  const last = path.at(-1);
  const parent = schemaAt(schema, record, path.slice(0, -1));
  const allowed = parent === undefined || last === undefined ? [] : (childSchema(parent, last)?.anyOf ?? []);
  const forms = allowed.map(({ const: word, properties }) =>
    word !== undefined
      ? `“${String(word)}”`
      : properties
        ? `a block with ${Object.keys(properties).join(', ')}`
        : 'an id',
  );
  return [{ path, wrong: `${shown(value)} is not known here`, right: `Write ${forms.join(' or ')}` }];
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
