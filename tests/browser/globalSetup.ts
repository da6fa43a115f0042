import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { pagesOf } from '../../src/site/pages.ts';
import { printFault } from '../../src/story/fault.ts';
import { readStory } from '../../src/story/readStory.ts';
import { sparedTools, toolPath } from '../tools.ts';
import { serveFolder } from './serve.ts';

/** A built story as the browser tests meet it. */
export type BuiltSite = {
  readonly story: string;
  readonly folder: string;
  readonly origin: string;
  readonly addresses: readonly string[];
};

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly BuiltSite[];
  }
}

const run = promisify(execFile);

const STORIES = ['data', 'tests/fixtures/ferry'];

/** Builds every story once, the real one and the invented one, and serves them while the tests run. */
export default async function setup(project: TestProject) {
  toolPath('chromium');
  for (const line of sparedTools()) console.warn(line);
  const folder = await mkdtemp(join(tmpdir(), 'figures-'));
  const sites: BuiltSite[] = [];
  const servers: { close: () => void }[] = [];
  for (const name of STORIES) {
    const { story, faults } = await readStory(name);
    if (!story) throw new Error(faults.map(printFault).join('\n'));
    const built = join(folder, story.about.id);
    // As anybody builds it, in a process of its own: in this one React would be the several times slower build for tests.
    await run('npm', ['run', 'build'], { env: { ...process.env, NODE_ENV: 'production', STORY: name, OUT: built } });
    const served = await serveFolder(built);
    servers.push(served);
    sites.push({
      story: name,
      folder: built,
      origin: served.origin,
      addresses: pagesOf(story).map(({ address }) => address),
    });
  }
  project.provide('sites', sites);
  return async () => {
    for (const server of servers) server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
