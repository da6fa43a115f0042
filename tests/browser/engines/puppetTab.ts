import puppeteer, { type Frame } from 'puppeteer-core';
import { expression, type Place, type Tab } from './tab.ts';

/** Opens a window of Chromium, which is driven over its own protocol, or of Firefox, over WebDriver BiDi. */
export async function openPuppetTab(browser: 'chrome' | 'firefox', executablePath: string): Promise<Tab> {
  const launched = await puppeteer.launch({
    browser,
    executablePath,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
  });
  const page = (await launched.pages())[0] ?? (await launched.newPage());
  const placeIn = (frame: () => Frame | undefined): Place => ({
    run: async (what, ...args) => {
      const found = frame();
      if (!found) throw new Error('The page has no frame');
      return (await found.evaluate(expression(what, args))) as never;
    },
  });
  return {
    ...placeIn(() => page.mainFrame()),
    frame: placeIn(() => page.mainFrame().childFrames()[0]),
    open: async (address) => {
      await page.goto(address);
    },
    resize: (width, height = 900) => page.setViewport({ width, height }),
    click: (selector) => page.click(selector),
    point: async (x, y, press) => {
      await page.mouse.move(x, y);
      if (press) await page.mouse.click(x, y);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    back: async () => {
      await page.goBack();
    },
    reload: async () => {
      await page.reload();
    },
    screenshot: () => page.screenshot(),
    close: () => launched.close(),
  };
}
