import { LANGUAGES } from '../schema/text.ts';

/** A JSON value with its texts in these languages only, so that a translation is not taken for a change of the facts. */
export function inLanguages(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const isText = fields.length > 0 && fields.every(([name]) => (LANGUAGES as readonly string[]).includes(name));
  return Object.fromEntries(
    isText
      ? fields.filter(([name]) => languages.includes(name))
      : fields.map(([name, held]) => [name, inLanguages(held, languages)]),
  );
}
