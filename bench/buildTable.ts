import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateStory } from './generateStory.ts';
import type { BuildCost } from './measureBuild.ts';
import { writeStory } from './writeStory.ts';

const SIZES = [1250, 2500, 5000, 10_000];
const FIGURES_OF_A_SOURCE = 5;

/** Prints what generated stories cost to check and build, each in a process of its own, so that memory is its own. */
export async function printBuilds(): Promise<void> {
  console.log(
    '\n| figures | pages | read and check, CPU ms | render and write, CPU ms | CPU ms a page | CPU ms a picture | peak memory MB |',
  );
  console.log('|--:|--:|--:|--:|--:|--:|--:|');
  const perPage: number[] = [];
  for (const figures of SIZES) {
    const cost = await measureApart(figures);
    const each = cost.build / cost.pages;
    perPage.push(each);
    const cells = [
      figures,
      cost.pages,
      Math.round(cost.read),
      Math.round(cost.build),
      each.toFixed(2),
      cost.picture.toFixed(),
      cost.memory,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const ratio = (perPage.at(-1) ?? Number.NaN) / (perPage[0] ?? Number.NaN);
  console.log(`\nA page of the largest costs ${ratio.toFixed(2)} × a page of the smallest.`);
}

async function measureApart(figures: number): Promise<BuildCost> {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    const story = generateStory({ figures, sources: figures / FIGURES_OF_A_SOURCE, seed: 1 });
    await writeStory(story, join(folder, 'story'));
    const program = fileURLToPath(new URL('measureBuild.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, program, folder]);
    return JSON.parse(stdout) as BuildCost;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
