import puppeteer, { type Frame, type KeyInput } from 'puppeteer-core';
import { expression, type Place, type Tab } from './tab.ts';

/** The key that is held down with others to command. */
const COMMAND = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Opens a window of Chromium, which is driven over its own protocol, or of Firefox, over WebDriver BiDi. */
export async function openPuppetTab(browser: 'chrome' | 'firefox', executablePath: string): Promise<Tab> {
  const launched = await puppeteer.launch({
    browser,
    executablePath,
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
  });
  // Of its own: Firefox tells the first one, which it opens itself, of no focus.
  const page = await launched.newPage();
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
    wheel: async (x, y, by) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    copy: async () => {
      await page.keyboard.down(COMMAND);
      await page.keyboard.press('c');
      await page.keyboard.up(COMMAND);
    },
    back: async () => {
      // A page that was kept is not loaded again, and Firefox would be waited for in vain.
      await page.evaluate('history.back()');
    },
    reload: async () => {
      await page.reload();
    },
    screenshot: () => page.screenshot(),
    close: () => launched.close(),
  };
}
