import { z } from 'zod';
import { StoryFile } from './schema/storyFile.ts';

/** The shape of a story’s files as JSON Schema (2020-12), for editors and for whoever checks a story without this code. */
export function jsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(StoryFile, { io: 'input' }), null, 2)}\n`;
}
