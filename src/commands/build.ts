import '../site/production.ts';
import { buildSite } from '../site/build.ts';
import { readPublishable } from '../site/readPublishable.ts';
import { siteFrom } from '../site/site.ts';
import { printFault } from '../story/fault.ts';

const folder = process.env.STORY ?? 'data';
const { story, faults } = await readPublishable(folder, new Date().toISOString().slice(0, 10));
if (story) {
  const { pages, folder: written } = await buildSite(story, siteFrom(process.env), process.env.OUT ?? 'dist');
  console.log(`${pages} pages of “${folder}” written to ${written}/`);
} else {
  for (const fault of faults) console.error(printFault(fault));
  console.error('Nothing was built; the last build is as it was.');
  process.exitCode = 1;
}
