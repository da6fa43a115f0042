import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that the tests ask, beside Node: where it may stand, and the Debian packages that bring it. */
type Tool = {
  readonly places: readonly (string | undefined)[];
  readonly packages: readonly string[];
  readonly options: readonly string[];
  readonly missing: string;
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

/**
 * Installs what is missing, where that can be done: on Debian, as root. Before any test runs, since two that install at
 * once would lock each other out. Elsewhere each test that needs a program says what to run.
 */
export default function installTools(): void {
  const missing = Object.values(TOOLS).filter((tool) => find(tool) === undefined);
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  // At this run level Debian installs a server without starting it.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  for (const { packages, options } of missing)
    execFileSync('apt-get', ['install', '-y', '-qq', ...options, ...packages], { stdio: 'ignore', env });
}
