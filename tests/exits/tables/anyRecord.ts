import fc from 'fast-check';
import type { SchemaNode } from '../../../src/story/reading/schemaAt.ts';

/** Any letters of any script, and signs that mean something to CSV, to spreadsheets or to us. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', '""', ',', ';', "'", '|', '{', '}', '[]', ' ', '＝'],
        ...[
          'at least',
          'سبعة آلاف',
          'לפחות',
          '٧٠٢٨',
          '1,400',
          'HYPERLINK("x")',
          '\u200f',
          '#N/A',
          'true',
          '2023-10-07',
        ],
        ...['7 October 2023', 'mar-1', '10:30 pm', '5 %', '(5)', '9/11', '1e3', '{killed|killed}', '{2023-10-07}'],
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);

/** Words that fit a pattern; ids also such that a spreadsheet takes them for numbers or days. */
function anyWord(pattern: string): fc.Arbitrary<string> {
  const fits = new RegExp(pattern, 'u');
  const tricky = ['7e3', '2023', 'mar-1', '2023-10-07', '1-2', 'true', '00', '1'].filter((word) => fits.test(word));
  const any = fc.stringMatching(fits).filter((word) => word.length < 100);
  return tricky.length === 0 ? any : fc.oneof({ weight: 3, arbitrary: any }, fc.constantFrom(...tricky));
}

/** Whatever has this shape. A list or block that may be left out is left out rather than empty. */
export function anyOf(node: SchemaNode): fc.Arbitrary<unknown> {
  const forms = node.oneOf ?? node.anyOf;
  if (forms !== undefined) return fc.oneof(...forms.map(anyOf));
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (node.propertyNames?.enum !== undefined)
    return fc.dictionary(fc.constantFrom(...node.propertyNames.enum), anyText, { minKeys: 1, noNullPrototype: true });
  if (node.properties !== undefined) return anyBlock(node);
  if (node.items !== undefined) return fc.array(anyOf(node.items), { maxLength: 3 });
  if (node.type === 'integer') return fc.oneof(fc.nat({ max: 9999 }), fc.maxSafeNat());
  if (node.type === 'string') return node.pattern === undefined ? anyText : anyWord(node.pattern);
  throw new Error(`nothing is known of ${JSON.stringify(node)}`);
}

function anyBlock({ properties = {}, required = [] }: SchemaNode): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, inner]) => {
    const any = anyOf(inner);
    const isOptional = !required.includes(name);
    const held = isOptional && inner.items !== undefined ? any.filter((list) => (list as unknown[]).length > 0) : any;
    return [name, isOptional ? fc.option(held, { nil: undefined }) : held] as const;
  });
  return fc
    .record(Object.fromEntries(fields), { noNullPrototype: true })
    .map((block) => Object.fromEntries(Object.entries(block).filter(([, value]) => value !== undefined)));
}
