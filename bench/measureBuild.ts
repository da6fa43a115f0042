import '../src/site/production.ts';
import { join } from 'node:path';
import { buildAssets } from '../src/site/assets.ts';
import { writePages } from '../src/site/build.ts';
import { picturesWith } from '../src/site/picturesWith.ts';
import { readPublishable } from '../src/site/readPublishable.ts';
import { printFault } from '../src/story/fault.ts';

/**
 * Milliseconds of processor time for each part (a busy machine makes no difference), the pages written, and the most
 * memory the process held at any time, in megabytes.
 */
export type BuildCost = {
  readonly pages: number;
  readonly read: number;
  readonly build: number;
  /** Of one picture, painted for the first time, on average of a sample. */
  readonly picture: number;
  readonly memory: number;
};

/** How many pictures are painted. */
const SAMPLE = 100;

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
const site = { base: '/', origin: undefined };
const pages = await writePages(story, site, join(folder, 'dist'));
const built = processorTime();

// What was painted once is kept and found again by what is drawn: a record with another name is drawn anew.
const renamed = { ...story, about: { ...story.about, title: { en: `Measured at ${Date.now()}` } } };
const pictures = picturesWith(renamed, site);
const sample = pictures.filter((_, at) => at % Math.ceil(pictures.length / SAMPLE) === 0);
const listed = processorTime();
for (const { content } of sample) content();
const painted = processorTime();

const cost: BuildCost = {
  pages,
  read: checked - started,
  build: built - bundled - (bundled - checked),
  picture: (painted - listed) / sample.length,
  memory: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(cost));
