import { readFile } from 'node:fs/promises';
import { median } from 'd3';
import { buildAssets } from '../src/site/assets.ts';
import { carryInside } from '../src/site/carry.ts';
import { kindOf, pagesOf } from '../src/site/pages.ts';
import { renderPage } from '../src/site/renderPage.tsx';
import { readStory } from '../src/story/readStory.ts';
import { launch } from '../tests/browser/chromium.ts';
import { measurePage, type Visit } from './measurePage.ts';
import { compress, serveCompressed } from './serveCompressed.ts';

/** Runs of each page; the two of a pair take turns, so that a machine that drifts drifts for both. */
const RUNS = 7;

const ADDRESSES = ['', 'embed/ledger/', 'embed/ledger-gaza/', 'embed/counting/', 'embed/figure/gaza-killed/'];

/** The same words without style, script and drawings: the least a page that says them could cost. */
function bare(page: string): string {
  return page.replace(/<style>.*?<\/style>|<script>.*?<\/script>|<svg.*?<\/svg>/gs, '');
}

/** Prints what the real story's pages cost a reader on a slow phone, beside the same words without style and bars. */
export async function printLoads(): Promise<void> {
  const { story } = await readStory('data');
  if (!story) throw new Error('The story has faults; see npm run check-story');
  const shell = await readFile('index.html', 'utf8');
  const assets = await buildAssets();

  const started = performance.now();
  const rendered = new Map(
    pagesOf(story).map((page) => [
      page.address,
      renderPage(shell, story, page, { base: '/', origin: undefined }, carryInside(assets, kindOf(page), '/')),
    ]),
  );
  const rendering = performance.now() - started;

  const pages = new Map(
    ADDRESSES.flatMap((address) => {
      const page = rendered.get(address) ?? '';
      return [
        [address, page],
        [`bare/${address}`, bare(page)],
      ] as const;
    }),
  );

  const host = await serveCompressed(pages);
  const browser = await launch();
  console.log(
    `${rendered.size} pages rendered in ${Math.round(rendering)} ms, ${(rendering / rendered.size).toFixed(1)} ms a page`,
  );
  console.log(
    `Script ${compress(assets.embed.script).length} bytes, style ${compress(assets.embed.style).length} bytes in embeds, brotli, inside each page\n`,
  );
  console.log('| page | bytes, brotli | first paint ms | × its bare words | main thread ms | × its bare words |');
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const address of ADDRESSES) {
    const ours: Visit[] = [];
    const words: Visit[] = [];
    for (let run = 0; run < RUNS; run++) {
      ours.push(await measurePage(browser, `${host.origin}/${address}`));
      words.push(await measurePage(browser, `${host.origin}/bare/${address}`));
    }
    const cells = (['paint', 'mainThread'] as const).flatMap((what) => {
      const one = median(ours, (visit) => visit[what]) ?? Number.NaN;
      const other = median(words, (visit) => visit[what]) ?? Number.NaN;
      return [Math.round(one), (one / other).toFixed(2)];
    });
    console.log(`| /${address} | ${compress(pages.get(address) ?? '').length} | ${cells.join(' | ')} |`);
  }
  await browser.close();
  host.close();
}
