import '../src/site/production.ts';
import { join } from 'node:path';
import { buildAssets } from '../src/site/assets.ts';
import { buildSite } from '../src/site/build.ts';
import { readPublishable } from '../src/site/readPublishable.ts';
import { printFault } from '../src/story/fault.ts';

/**
 * Milliseconds of processor time for each half (a busy machine makes no difference), the pages written, and the most
 * memory the process held at any time, in megabytes.
 */
export type BuildCost = {
  readonly pages: number;
  readonly read: number;
  readonly build: number;
  readonly memory: number;
};

/** Reads, checks and builds the story in `<folder>/story` as the commands do, and prints what it cost. */
const folder = process.argv[2] ?? '';

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const started = processorTime();
const { story, faults } = await readPublishable(join(folder, 'story'), '2030-01-01');
if (!story) throw new Error(faults.slice(0, 10).map(printFault).join('\n'));
const checked = processorTime();

// Style and script are bundled once, however many pages there are; that is left out of the cost of a page.
await buildAssets();
const bundled = processorTime();
const { pages } = await buildSite(story, { base: '/', origin: undefined }, join(folder, 'dist'));
const built = processorTime();

const cost: BuildCost = {
  pages,
  read: checked - started,
  build: built - bundled - (bundled - checked),
  memory: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(cost));
