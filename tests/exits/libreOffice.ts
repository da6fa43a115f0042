import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { toolPath } from '../tools.ts';

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
  await promisify(execFile)(toolPath('office'), [profile, ...words, ...files], { cwd: folder });
}
