import { writeFile } from 'node:fs/promises';
import { jsonSchema } from '../story/jsonSchema.ts';

const file = 'data/story.schema.json';
await writeFile(file, jsonSchema());
console.log(`wrote ${file}`);
