import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'd3';
import type { Browser } from 'playwright-core';
import { buildAssets } from '../src/site/assets.ts';
import { carryInside } from '../src/site/carry.ts';
import { kindOf, pagesOf } from '../src/site/pages.ts';
import { renderPage } from '../src/site/renderPage.tsx';
import { rowsText } from '../src/site/rowsText.ts';
import { readStory } from '../src/story/readStory.ts';
import type { Story } from '../src/story/story.ts';
import { launch } from '../tests/browser/chromium.ts';
import { generateStory } from './generateStory.ts';
import { compress, serveCompressed } from './serveCompressed.ts';
import { writeStory } from './writeStory.ts';

const ROWS = 10_000;
const RUNS = 3;

/** Processors: this machine’s, and one four times slower, as in a slow phone. */
const SLOWER = [1, 4];

/** A generated story as read from a folder, as any story is. */
async function generated(): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    await writeStory(generateStory({ figures: ROWS, sources: ROWS / 5, seed: 1 }), folder);
    const { story } = await readStory(folder, '2030-01-01');
    if (!story) throw new Error('The generated story has faults');
    return story;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints what the list of every figure costs with ten thousand rows: to have, and from a choice to the screen. */
export async function printList(): Promise<void> {
  const story = await generated();
  const site = { base: '/', origin: undefined };
  const assets = await buildAssets();
  const page = pagesOf(story).find(({ address }) => address === 'figures/');
  if (!page) throw new Error('The story has no list');
  const shell = await readFile('index.html', 'utf8');
  const files = new Map([
    ['figures/', renderPage(shell, story, page, site, carryInside(assets, kindOf(page), '/'))],
    ['figures/rows.json', rowsText(story, 'en', site)],
    ...assets.modules.map(({ address, content }) => [address, content] as const),
  ]);
  console.log('\n| file | bytes, brotli |\n|---|--:|');
  for (const [name, text] of files) console.log(`| /${name} | ${compress(text).length} |`);

  const host = await serveCompressed(files);
  const browser = await launch();
  console.log(
    `\n| ${ROWS} rows | ms until listed | longest task ms | choice to screen ms | word to screen ms | longest task then ms |`,
  );
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const rate of SLOWER) {
    const visits: Visit[] = [];
    for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, `${host.origin}/figures/`, rate));
    const cells = (['listed', 'longest', 'choice', 'word', 'longestThen'] as const).map((what) =>
      Math.round(median(visits, (each) => each[what]) ?? Number.NaN),
    );
    console.log(`| ${rate === 1 ? 'this machine' : `${rate} × slower`} | ${cells.join(' | ')} |`);
  }
  await browser.close();
  host.close();
}

/** Milliseconds until the list stood there, of the longest task until then and after, and from asking to painted. */
type Visit = Readonly<Record<'listed' | 'longest' | 'choice' | 'word' | 'longestThen', number>>;

async function visit(browser: Browser, address: string, rate: number): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const session = await page.context().newCDPSession(page);
  // The compiler that runs this program names functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.goto(address);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const measured = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    const output = document.querySelector('output');
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    /** Does something, and waits until the words of what is shown fit and are painted. */
    const until = async (act: () => void, words: RegExp) => {
      const begun = performance.now();
      act();
      while (!words.test(output?.textContent ?? '')) await painted();
      await painted();
      return performance.now() - begun;
    };
    const longest = () => Math.max(0, ...tasks.splice(0));
    const set = (name: string, value: string) => () => {
      const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
      if (!control) throw new Error(name);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const listed = await until(() => document.querySelector('input')?.focus(), /^All/);
    await new Promise((done) => setTimeout(done, 500));
    const first = longest();
    const choice = await until(set('measure', 'missing'), /^[\d,]+ of/);
    const all = await until(set('measure', ''), /^All/);
    const word = await until(set('q', 'children'), /^[\d,]+ of/);
    await new Promise((done) => setTimeout(done, 500));
    return { listed, longest: first, choice, all, word, longestThen: longest() };
  });
  await page.close();
  return measured;
}
