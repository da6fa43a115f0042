import type { JsonFile } from '../../story/reading/jsonFile.ts';
import { childValue } from '../../story/reading/schemaAt.ts';
import { printCsv } from '../csv/csvText.ts';
import { guardEntry } from '../csv/guardEntry.ts';
import { printCell } from './cell.ts';
import { storyFileName } from './storyFileName.ts';
import { columnsOf, isOfStory, type Table } from './table.ts';
import { STORY_TABLES, TABLES } from './tables.ts';

/** The records of a story’s files as tables, each a CSV file by its name, with texts in the story’s languages. */
export function printTables(files: readonly JsonFile[], languages: readonly string[]): Map<string, string> {
  const rows = new Map(TABLES.map((table) => [table, [columnsOf(table, languages)]]));

  function add(table: Table, lead: readonly string[], place: number, record: unknown): void {
    const fields = table.fields.filter(({ language }) => language === undefined || languages.includes(language));
    const cells = fields.map(({ path }) => printCell(path.reduce(childValue, record)));
    rows.get(table)?.push([...lead, String(place), ...cells]);
    const keys = isOfStory(table) ? [printCell(childValue(record, 'id'))] : [...lead, String(place)];
    for (const part of table.parts) addAll(part, keys, part.at.reduce(childValue, record));
  }

  function addAll(table: Table, lead: readonly string[], records: unknown): void {
    if (!Array.isArray(records)) return;
    for (const [index, record] of records.entries()) add(table, lead, index + 1, record);
  }

  for (const table of STORY_TABLES)
    for (const file of files) addAll(table, [guardEntry(storyFileName(file))], childValue(file.value, table.list));
  return new Map([...rows].map(([{ name }, cells]) => [`${name}.csv`, printCsv(cells)]));
}
