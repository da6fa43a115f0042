import '../src/site/production.ts';
import { printAnswers } from './answerTable.ts';
import { printBuilds } from './buildTable.ts';
import { printList } from './listTable.ts';
import { printLoads } from './loadTable.ts';

const TABLES: Readonly<Record<string, () => Promise<void>>> = {
  load: printLoads,
  answer: printAnswers,
  list: printList,
  build: printBuilds,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in TABLES));
if (unknown.length > 0)
  throw new Error(`There is no table “${unknown.join(', ')}”: ${Object.keys(TABLES).join(' or ')}`);
for (const [name, print] of Object.entries(TABLES)) if (chosen.length === 0 || chosen.includes(name)) await print();
