import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PLACES = [
  process.env.SOFFICE_PATH,
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

function findOffice(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/** The path of LibreOffice. On Debian, as root, its spreadsheet is installed when there is none; elsewhere this throws. */
function officePath(): string {
  const found = findOffice();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'], {
      stdio: 'ignore',
      env: environment,
    });
  }
  const installed = findOffice();
  if (installed) return installed;
  throw new Error(
    'No LibreOffice found: run `apt-get install libreoffice-calc-nogui`, or set SOFFICE_PATH to soffice.',
  );
}

/** Comma, double quote, UTF-8, from the first line on; numbers and dates are looked for, as in a reader’s hands. */
const CSV_IN = 'CSV:44,34,UTF8,1,,0,false,true';
const CSV_OUT = 'csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,true,false';

/** Opens files of a folder in LibreOffice’s spreadsheet and saves them in another format, beside themselves. */
export async function convertTo(
  format: 'xlsx' | 'fods' | 'csv',
  folder: string,
  files: readonly string[],
): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const reading = files.every((file) => file.endsWith('.csv')) ? [`--infilter=${CSV_IN}`] : [];
  const words = ['--headless', ...reading, '--convert-to', format === 'csv' ? CSV_OUT : format, '--outdir', '.'];
  await promisify(execFile)(officePath(), [profile, ...words, ...files], { cwd: folder });
}
