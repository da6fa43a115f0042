import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { median, quantile } from 'd3';
import type { Page } from 'playwright-core';
import { buildAssets } from '../src/site/assets.ts';
import { carryInside } from '../src/site/carry.ts';
import { filesOf } from '../src/site/files.ts';
import { kindOf, pagesOf } from '../src/site/pages.ts';
import { renderPage } from '../src/site/renderPage.tsx';
import { reportsOf } from '../src/story/panel.ts';
import { readStory } from '../src/story/readStory.ts';
import { launch } from '../tests/browser/chromium.ts';
import { serveFolder } from '../tests/browser/serve.ts';
import { generateStory } from './generateStory.ts';
import { writeStory } from './writeStory.ts';

const SIZES = [100, 1250, 10_000];

const SITE = { base: '/', origin: undefined };

/** Moves and keys timed on each page. */
const MOVES = 200;

/** Prints how fast the chart of the largest panel of generated stories answers a reader, whatever its size. */
export async function printAnswers(): Promise<void> {
  console.log(
    '\n| reports in the panel | page, kB | drawn in paths | move to words, median ms | 95th | key to words, median ms | 95th | later than a frame |',
  );
  console.log('|--:|--:|--:|--:|--:|--:|--:|--:|');
  const browser = await launch();
  for (const figures of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'generated-'));
    const { address, count } = await buildPanel(figures, folder);
    const host = await serveFolder(folder);
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    // The compiler that runs this file gives functions their names by this helper, which the page does not have.
    await page.addInitScript('globalThis.__name = (of) => of');
    await page.goto(`${host.origin}/${address}`);
    await page.getByRole('slider').waitFor();
    const bytes = (await readFile(join(folder, address, 'index.html'))).length;
    const paths = await page.locator('.timeline.whole path').count();
    const moves = await answerTimes(page, 'move');
    const keys = await answerTimes(page, 'key');
    const late = [...moves, ...keys].filter((time) => time > 1000 / 60).length;
    const cells = [moves, keys].flatMap((times) =>
      [median(times), quantile(times, 0.95)].map((time) => time?.toFixed(1)),
    );
    console.log(`| ${[count, Math.round(bytes / 1000), paths, ...cells, `${late} of ${2 * MOVES}`].join(' | ')} |`);
    await page.close();
    host.close();
    await rm(folder, { recursive: true, force: true });
  }
  await browser.close();
}

/** Writes the pages of a generated story’s largest panel, and only these. */
async function buildPanel(figures: number, folder: string): Promise<{ address: string; count: number }> {
  await writeStory(generateStory({ figures, sources: Math.ceil(figures / 5), seed: 1 }), join(folder, 'story'));
  const { story } = await readStory(join(folder, 'story'));
  if (!story) throw new Error('The generated story has faults');
  const sizes = (story.about.panels ?? []).map((panel) => ({ panel: panel.id, count: reportsOf(story, panel).length }));
  const largest = sizes.toSorted((one, other) => other.count - one.count)[0];
  if (!largest) throw new Error('The generated story shows nothing over time');
  const shell = await readFile('index.html', 'utf8');
  const carried = carryInside(await buildAssets(), 'page', SITE.base);
  const pages = pagesOf(story).filter(
    (page) => 'panel' in page.content && page.content.panel === largest.panel && kindOf(page) === 'page',
  );
  const files = [
    ...filesOf(story, SITE),
    ...pages.map((page) => ({
      address: `${page.address}index.html`,
      content: renderPage(shell, story, page, SITE, carried),
    })),
  ];
  for (const { address, content } of files) {
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), content);
  }
  return { address: `over-time/${largest.panel}/`, count: largest.count };
}

/**
 * Milliseconds from an event until the words of the report it chose stand beside the chart, laid out. Each report is
 * visited once before, so that its month’s page is at hand: the network is not measured.
 */
function answerTimes(page: Page, kind: 'move' | 'key'): Promise<number[]> {
  return page.evaluate(
    async ([how, count]) => {
      const plot = document.querySelector('.timeline.whole .timeline-plot');
      const slider = document.querySelector<HTMLInputElement>('.stepper input');
      const chosen = document.querySelector<HTMLElement>('.chosen');
      if (!plot || !slider || !chosen) throw new Error('There is no chart');
      const box = plot.getBoundingClientRect();
      const ask = (step: number) => {
        if (how === 'move') {
          const at = { clientX: box.left + ((step * 37) % box.width), clientY: box.top + ((step * 53) % box.height) };
          plot.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse', bubbles: true }));
        } else {
          slider.value = String((step * 31) % Number(slider.max));
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }
      };
      const answered = () =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(chosen, { childList: true });
          setTimeout(resolve, 2000);
        });
      const times: number[] = [];
      for (const isTimed of [false, true])
        for (let step = 1; step <= count; step++) {
          // Between two answers the page is at rest, as between two moves of a hand.
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const words = answered();
          const started = performance.now();
          ask(step);
          await words;
          chosen.getBoundingClientRect();
          if (isTimed) times.push(performance.now() - started);
        }
      return times;
    },
    [kind, MOVES] as const,
  );
}
