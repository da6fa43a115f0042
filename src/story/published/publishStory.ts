import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import { printFault } from '../fault.ts';
import { readStory } from '../readStory.ts';
import type { Publication } from '../schema/loggedChange.ts';
import type { Story } from '../story.ts';
import { PUBLISHED } from './folder.ts';
import { nextVersion } from './nextVersion.ts';
import { sealOf } from './recordOf.ts';

const LOG = 'changes.json';
const LAYOUT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * Writes the story’s record into its folder under its hash, and names it in the log. Gives undefined where it is the one
 * published last. Both files are there or neither: what was written is read again, and taken back unless it is sound.
 */
export async function publishStory(story: Story, folder: string, on: string): Promise<Publication | undefined> {
  const { content, sha256 } = sealOf(story);
  if (story.publications.at(-1)?.sha256 === sha256) return undefined;
  const publication = { on, version: nextVersion(story), sha256 };
  const record = join(folder, PUBLISHED, `${sha256}.json`);
  const log = join(folder, LOG);
  const before = await readFile(log, 'utf8').catch(() => undefined);
  await mkdir(join(folder, PUBLISHED), { recursive: true });
  try {
    await replace(record, content);
    await replace(log, withPublication(before ?? emptyLog(folder), publication));
    const { story: written, faults } = await readStory(folder);
    if (!written || sealOf(written).sha256 !== sha256) throw new Error(faults.map(printFault).join('\n'));
  } catch (error) {
    await rm(record, { force: true });
    await (before === undefined ? rm(log, { force: true }) : replace(log, before));
    throw error;
  }
  return publication;
}

function emptyLog(folder: string): string {
  const schema = relative(folder, 'data/story.schema.json');
  return `${JSON.stringify({ $schema: schema.startsWith('.') ? schema : `./${schema}` }, null, 2)}\n`;
}

function withPublication(log: string, publication: Publication): string {
  const held: unknown = parse(log).publications;
  return Array.isArray(held)
    ? applyEdits(log, modify(log, ['publications', held.length], publication, { ...LAYOUT, isArrayInsertion: true }))
    : applyEdits(log, modify(log, ['publications'], [publication], LAYOUT));
}

async function replace(file: string, content: string): Promise<void> {
  await writeFile(`${file}.next`, content);
  await rename(`${file}.next`, file);
}
