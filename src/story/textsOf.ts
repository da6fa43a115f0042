import type { Draft, Placed } from './draft.ts';
import type { Path } from './reading/jsonFile.ts';
import { childSchema, childValue, chosenForm, type SchemaNode, schemaOf } from './reading/schemaAt.ts';
import { About } from './schema/about.ts';
import { LISTS, type ListName, LOGS } from './schema/storyFile.ts';
import type { LanguageMap } from './schema/text.ts';

/** A text in the story’s languages, with the record it belongs to. */
export type PlacedText = {
  readonly at: Placed;
  readonly path: Path;
  readonly text: LanguageMap;
  /** `label`: a name, without references; `prose`: sentences, which may refer to days and measures. */
  readonly kind: 'label' | 'prose';
};

const LABELS: readonly unknown[] = ['name', 'publisher', 'reportName', 'holder'];

/** Every text of the story that is written in its languages, found by the schema, so that no new field is forgotten. */
export function textsOf(draft: Draft): PlacedText[] {
  const lists = Object.keys(LISTS) as ListName[];
  return [
    ...(draft.about === undefined ? [] : textsIn(draft.about, schemaOf(About))),
    ...lists.flatMap((list) => draft[list].flatMap((placed) => textsIn(placed, schemaOf(LISTS[list])))),
    ...draft.changes.flatMap((placed) => textsIn(placed, schemaOf(LOGS.changes))),
  ];
}

function textsIn(at: Placed, schema: SchemaNode): PlacedText[] {
  return walk(schema, at.record, []).map(({ path, text }) => ({
    at,
    path,
    text,
    kind: LABELS.includes(path.at(-1)) ? 'label' : 'prose',
  }));
}

function walk(schema: SchemaNode, value: unknown, path: Path): { path: Path; text: LanguageMap }[] {
  if (typeof value !== 'object' || value === null) return [];
  const form = chosenForm(schema, value);
  if (form.propertyNames?.enum !== undefined) return [{ path, text: value as LanguageMap }];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const child = childSchema(form, step);
    return child === undefined ? [] : walk(child, childValue(value, step), [...path, step]);
  });
}
