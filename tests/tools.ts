import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that the tests ask, beside Node: where it may stand, and the Debian packages that bring it. */
type Tool = {
  readonly places: readonly (string | undefined)[];
  readonly packages: readonly string[];
  readonly options: readonly string[];
  readonly missing: string;
  /** Whether the tests can do without, saying what they did not try: there are systems that it cannot be had for. */
  readonly isSpared?: true;
};

const TOOLS = {
  chromium: {
    places: [
      process.env.CHROMIUM_PATH,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'fonts-noto-core'],
    // With the fonts that go with it.
    options: [],
    missing: 'No Chromium found: run `apt-get install chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.',
  },
  office: {
    places: [
      process.env.SOFFICE_PATH,
      '/usr/bin/soffice',
      '/usr/local/bin/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    packages: ['libreoffice-calc-nogui'],
    options: ['--no-install-recommends'],
    missing: 'No LibreOffice found: run `apt-get install libreoffice-calc-nogui`, or set SOFFICE_PATH to soffice.',
  },
  pandoc: {
    places: [process.env.PANDOC_PATH, '/usr/bin/pandoc', '/usr/local/bin/pandoc', '/opt/homebrew/bin/pandoc'],
    packages: ['pandoc'],
    options: ['--no-install-recommends'],
    missing: 'No pandoc found: run `apt-get install pandoc` or `brew install pandoc`, or set PANDOC_PATH.',
  },
  nginx: {
    places: [
      process.env.NGINX_PATH,
      '/usr/sbin/nginx',
      '/usr/bin/nginx',
      '/usr/local/bin/nginx',
      '/opt/homebrew/bin/nginx',
    ],
    packages: ['nginx-light'],
    options: ['--no-install-recommends'],
    missing: 'No nginx found: run `apt-get install nginx-light`, or set NGINX_PATH to an nginx.',
  },
  firefox: {
    places: [
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
    options: ['--no-install-recommends'],
    missing: 'Not tried in Firefox: run `apt-get install firefox-esr`, or set FIREFOX_PATH to a Firefox.',
    isSpared: true,
  },
  webkit: {
    places: [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
    options: ['--no-install-recommends'],
    missing: 'Not tried in WebKit, which is on Linux only: run `apt-get install webkit2gtk-driver`.',
    isSpared: true,
  },
  xvfb: {
    places: ['/usr/bin/Xvfb'],
    packages: ['xvfb'],
    options: ['--no-install-recommends'],
    missing: 'Not tried in WebKit, which needs a screen for itself: run `apt-get install xvfb`.',
    isSpared: true,
  },
} as const satisfies Record<string, Tool>;

function find({ places }: Tool): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** The path of a program. Throws, saying what to run, where there is none. */
export function toolPath(name: keyof typeof TOOLS): string {
  const found = find(TOOLS[name]);
  if (found) return found;
  throw new Error(TOOLS[name].missing);
}

/** Whether a program is there. */
export function hasTool(name: keyof typeof TOOLS): boolean {
  return find(TOOLS[name]) !== undefined;
}

/**
 * What the tests will not try for want of a program, in a line each. Throws where there is no reason to spare it: on
 * Debian, as root, it should have been installed.
 */
export function sparedTools(): string[] {
  const missing = Object.values<Tool>(TOOLS).filter((tool) => tool.isSpared && find(tool) === undefined);
  const lines = missing.map((tool) => tool.missing);
  if (lines.length > 0 && canInstall()) throw new Error(lines.join('\n'));
  return lines;
}

function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs what is missing, where that can be done: on Debian, as root. Before any test runs, since two that install at
 * once would lock each other out. Elsewhere each test that needs a program says what to run.
 */
export default function installTools(): void {
  const missing = Object.values(TOOLS).filter((tool) => find(tool) === undefined);
  if (missing.length === 0 || !canInstall()) return;
  // At this run level Debian installs a server without starting it.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  for (const { packages, options } of missing)
    execFileSync('apt-get', ['install', '-y', '-qq', ...options, ...packages], { stdio: 'ignore', env });
}
