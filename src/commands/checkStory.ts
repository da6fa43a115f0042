import { readPublishable } from '../site/readPublishable.ts';
import { printFault } from '../story/fault.ts';
import { RULES } from '../story/rules.ts';

const folder = process.argv[2] || process.env.STORY || 'data';
const { story, faults } = await readPublishable(folder, new Date().toISOString().slice(0, 10));

if (story === undefined) {
  for (const fault of faults) console.error(printFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`);
  process.exitCode = 1;
} else {
  console.log(`${folder}: ${story.figures.size} figures, ${story.sources.size} sources, ${RULES.length} rules passed`);
}
