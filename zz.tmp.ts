import { readStory } from './src/story/readStory.ts'; import { printFault } from './src/story/fault.ts';
const {story,faults}=await readStory(process.argv[2]!); for (const f of faults) console.log(printFault(f)); console.log(!!story, story?.figures.size);
