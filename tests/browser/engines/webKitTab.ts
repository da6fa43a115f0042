import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../../tools.ts';
import { expression, type Place, type Tab } from './tab.ts';

/** As WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys as WebDriver writes them; a letter is itself. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The driver's little browser has a tool bar that would keep its window wider than a phone. */
const NO_TOOLBAR = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px }';

/** Opens a window of WebKitGTK on a screen of its own, driven over WebDriver. */
export async function openWebKitTab(): Promise<Tab> {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), NO_TOOLBAR);

  const screen = spawn(toolPath('xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  const port = await freePort();
  const driver = spawn(toolPath('webkit'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, XDG_CONFIG_HOME: folder },
  });
  const end = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', end);

  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body ? JSON.stringify(body) : null });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit refused ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await answers(() => ask('GET', '/status'));
  const { sessionId } = (await ask('POST', '/session', { capabilities: {} })) as { sessionId: string };
  const tell = (what: string, body: object) => ask('POST', `/session/${sessionId}/${what}`, body);

  const page: Place = {
    run: async (what, ...args) =>
      (await tell('execute/sync', { script: `return ${expression(what, args)}`, args: [] })) as never,
  };
  const act = async (type: 'key' | 'pointer' | 'wheel', actions: readonly object[]) => {
    await tell('actions', { actions: [{ type, id: type, actions }] });
    // What is done twice is left out the second time, if the driver is not told to forget it.
    await ask('DELETE', `/session/${sessionId}/actions`);
  };
  return {
    ...page,
    frame: {
      run: async (what, ...args) => {
        // By itself, not by its place: a frame inside a shadow has none.
        const id = await tell('execute/sync', { script: `return ${expression(firstFrame, [])}`, args: [] });
        if (id === null) throw new Error('The page has no frame');
        await tell('frame', { id });
        try {
          return await page.run(what, ...args);
        } finally {
          await tell('frame', { id: null });
        }
      },
    },
    open: async (url) => {
      await tell('url', { url });
    },
    resize: async (width, height = 900) => {
      const bars = await page.run(() => outerHeight - innerHeight);
      await tell('window/rect', { width, height: height + bars });
    },
    click: async (selector) => {
      const found = (await tell('element', { using: 'css selector', value: selector })) as Record<string, string>;
      await tell(`element/${found[ELEMENT]}/click`, {});
    },
    point: async (x, y, press) => {
      const [button, down, up] = [0, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      const to = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), button };
      await act('pointer', press ? [to, down, up] : [to]);
    },
    wheel: async (x, y, by) => {
      await act('wheel', [{ type: 'scroll', duration: 0, x, y, deltaX: 0, deltaY: by }]);
    },
    press: async (...keys) => {
      for (const key of keys) {
        const value = key.length === 1 ? key : KEYS[key];
        if (!value) throw new Error(`${key} is not among the keys that WebDriver is told`);
        await act('key', [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      }
    },
    copy: async () => {
      await act('key', [
        { type: 'keyDown', value: KEYS.Control },
        { type: 'keyDown', value: 'c' },
        { type: 'keyUp', value: 'c' },
        { type: 'keyUp', value: KEYS.Control },
      ]);
    },
    back: async () => {
      await tell('back', {});
    },
    reload: async () => {
      await tell('refresh', {});
    },
    screenshot: async () => Buffer.from(String(await ask('GET', `/session/${sessionId}/screenshot`)), 'base64'),
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`);
      end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The first frame of a page, also inside a shadow. Runs inside the browser. */
function firstFrame(): Element | undefined {
  const find = (root: Document | ShadowRoot): Element | undefined =>
    root.querySelector('iframe') ??
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot && find(shadowRoot)) ?? [])[0];
  return find(document);
}

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until somebody answers, five seconds at most. */
async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const isThere = await ask().then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The WebKit driver does not answer');
}
