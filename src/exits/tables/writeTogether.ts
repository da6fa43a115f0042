import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** Writes files by their names, all or none: where one cannot be written, the others are put back as they were. */
export async function writeTogether(files: ReadonlyMap<string, string>): Promise<void> {
  const before = new Map<string, Uint8Array | undefined>();
  for (const name of files.keys()) before.set(name, await readFile(name).catch(() => undefined));
  const replaced: string[] = [];
  try {
    for (const [name, text] of files) await writeFile(`${name}.next`, text);
    for (const name of files.keys()) {
      await rename(`${name}.next`, name);
      replaced.push(name);
    }
  } catch (error) {
    for (const name of files.keys()) await rm(`${name}.next`, { force: true });
    for (const name of replaced) {
      const bytes = before.get(name);
      await (bytes === undefined ? rm(name, { force: true }) : writeFile(name, bytes));
    }
    throw error;
  }
}
