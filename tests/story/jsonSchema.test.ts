import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/story/jsonSchema.ts';

test('the committed schema is the one the code holds; `npm run schema` writes it', async () => {
  expect(await readFile('data/story.schema.json', 'utf8')).toBe(jsonSchema());
});
