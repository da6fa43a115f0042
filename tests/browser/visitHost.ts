import type { Browser, Frame, Page } from 'playwright-core';
import { servePage } from './serve.ts';

/** A host's page with our frame in it. */
export type Visit = {
  readonly page: Page;
  readonly frame: Frame;
  /** What the host's page was told since the last time this was asked. */
  readonly heard: () => Promise<unknown[]>;
  /** What went wrong in either page. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens a host page on an origin of its own, and finds our frame in it. */
export async function visitHost(browser: Browser, html: string): Promise<Visit> {
  const served = await servePage(html);
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(served.origin);
  const frame = page.frames().find((one) => one.parentFrame());
  if (!frame) throw new Error('The host has no frame');
  await frame.waitForSelector('[data-caveat-of]', { state: 'attached' });
  return {
    page,
    frame,
    heard: () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0)),
    errors,
    close: async () => {
      await page.close();
      served.close();
    },
  };
}

/** Pixels inside the frame, and pixels that its content takes. */
export function heights({ frame }: Visit): Promise<{ readonly inside: number; readonly content: number }> {
  return frame.evaluate(() => ({
    inside: innerHeight,
    content: Math.ceil(document.body.getBoundingClientRect().height),
  }));
}
