import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './generateStory.ts';

/** Writes a generated story as a folder, laid out as a person would. */
export async function writeStory(files: Files, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, file] of Object.entries(files))
    await writeFile(join(folder, name), `${JSON.stringify(file, null, 2)}\n`);
}
