import { parseArgs } from 'node:util';
import { readPublishable } from '../site/readPublishable.ts';
import { printFault } from '../story/fault.ts';
import { publishStory } from '../story/published/publishStory.ts';

const USAGE = `Publishes the record of a story that passes every rule: keeps it under its hash, and names it in the log.
Usage: npm run publish-story -- [folder] [--on YYYY-MM-DD]`;

const today = new Date().toISOString().slice(0, 10);

function readArguments(): { folder: string; on: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ options: { on: { type: 'string' } }, allowPositionals: true });
    const [folder, ...others] = positionals;
    const on = values.on ?? today;
    return others.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(on)
      ? undefined
      : { folder: folder || process.env.STORY || 'data', on };
  } catch {
    return undefined;
  }
}

async function publish({ folder, on }: { folder: string; on: string }): Promise<void> {
  const { story, faults } = await readPublishable(folder, today);
  if (!story) {
    for (const fault of faults) console.error(printFault(fault));
    throw new Error('Nothing was published; what was published stays as it was.');
  }
  const published = await publishStory(story, folder, on);
  console.log(
    published
      ? `${folder}: version ${published.version} published as ${published.sha256}`
      : `${folder}: nothing has changed since version ${story.publications.at(-1)?.version}`,
  );
}

const given = readArguments();
await (given ? publish(given) : Promise.reject(new Error(USAGE))).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
