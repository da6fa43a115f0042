import type { Browser } from 'playwright-core';

/** What a visit cost a reader on a slow phone, in milliseconds. */
export type Visit = { readonly paint: number; readonly mainThread: number };

/** Four times slower than this machine, and 1.6 Mb/s with 150 ms of delay: a slow phone on a slow network. */
const SLOW = { cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };

/** Opens a page once in a fresh context and reads when its first words were painted and how busy it kept the page. */
export async function measurePage(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const { metrics } = await session.send('Performance.getMetrics');
  const mainThread = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  await context.close();
  return { paint, mainThread };
}
