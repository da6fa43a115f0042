import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { verifyDocument } from '../story/document.ts';
import { type Fault, printFault } from '../story/fault.ts';
import { readStory } from '../story/readStory.ts';

const USAGE = `Holds the story’s quotes against the document they were read in.
Usage: npm run verify -- <text file> [--story folder]`;

/** Gives the faults, and what to say when there are none. */
async function verify(file: string, folder: string): Promise<{ faults: readonly Fault[]; done: string }> {
  const { story, faults } = await readStory(folder);
  if (story === undefined) return { faults, done: '' };
  const bytes = await readFile(file);
  return {
    faults: verifyDocument(story, bytes).map((fault) => ({ file, ...fault })),
    done: `${file}: hash, quotes and coverage agree with ${folder}`,
  };
}

function readArguments(): { file: string; folder: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ options: { story: { type: 'string' } }, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0
      ? undefined
      : { file, folder: values.story || process.env.STORY || 'data' };
  } catch {
    return undefined;
  }
}

const given = readArguments();
if (given === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    const { faults, done } = await verify(given.file, given.folder);
    for (const fault of faults) console.error(printFault(fault));
    if (faults.length > 0) {
      console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
      process.exitCode = 1;
    } else console.log(done);
  } catch (error) {
    console.error(`${given.file} cannot be read: ${(error as Error).message}\n${USAGE}`);
    process.exitCode = 1;
  }
}
