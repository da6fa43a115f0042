/**
 * A value as canonical JSON (RFC 8785): one spelling of the same facts, so that they have one hash. Fields that are
 * undefined are left out. Throws for what JSON cannot hold: numbers that are none, and halves of characters, unless
 * texts are printed in another way.
 */
export function canonicalJson(value: unknown, print = printText): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null, print)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, held]) => held !== undefined);
    // By UTF-16 code units, which is how JavaScript compares.
    fields.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([name, held]) => `${print(name)}:${canonicalJson(held, print)}`).join(',')}}`;
  }
  if (typeof value === 'string') return print(value);
  if (value === null || typeof value === 'boolean') return String(value);
  // The RFC writes numbers as JavaScript does.
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new Error(`JSON cannot hold ${String(value)}`);
}

function printText(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new Error(`half a character in ${JSON.stringify(text)}`);
  return JSON.stringify(text);
}
