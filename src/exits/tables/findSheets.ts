import type { Fault } from '../../story/fault.ts';
import type { FoundFile } from '../../story/readFiles.ts';
import { nearestWord } from '../../story/reading/nearestWord.ts';
import { readSheet } from './readSheet.ts';
import type { Sheet } from './sheet.ts';
import { storyFileName } from './storyFileName.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A spreadsheet’s own formats: what was changed there is not in the CSV files beside them. */
const WORKBOOK = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/** The sheets among the files of a folder, each by its table; every table is there, and no other. */
export function findSheets(
  folder: string,
  files: readonly FoundFile[],
): { sheets: Map<Table, Sheet>; faults: readonly Fault[] } {
  const sheets = new Map<Table, Sheet>();
  const faults: Fault[] = [];
  const names = TABLES.map((table) => `${table.name}.csv`);
  const refuse = (file: string, wrong: string, right: string) =>
    faults.push({ file, line: 1, column: 1, path: '', wrong, right });
  for (const file of files) {
    const name = storyFileName(file);
    const table = TABLES[names.indexOf(name)];
    if (table !== undefined) {
      const read = readSheet(file.name, file.bytes);
      if (read.sheet) sheets.set(table, read.sheet);
      faults.push(...read.faults);
    } else if (WORKBOOK.test(name)) {
      refuse(
        file.name,
        'what a spreadsheet keeps in a format of its own is not read',
        'Save each sheet as CSV, and move this file elsewhere',
      );
    } else if (/\.csv$/i.test(name)) {
      const near = nearestWord(name, names);
      const tables = `Tables are ${names.join(', ')}`;
      refuse(
        file.name,
        'there is no table of this name',
        near === undefined ? tables : `Did you mean “${near}”? ${tables}`,
      );
    }
  }
  const found = new Set(files.map(storyFileName));
  for (const name of names)
    if (!found.has(name))
      refuse(folder, `the table ${name} is missing`, 'Put it back; without rows it holds its header alone');
  return { sheets, faults };
}
