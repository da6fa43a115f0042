import type { Fault } from '../../story/fault.ts';
import { nearestWord } from '../../story/reading/nearestWord.ts';
import { LANGUAGES } from '../../story/schema/text.ts';
import { faultIn, type Sheet } from './sheet.ts';
import { columnsOf, type Table } from './table.ts';

/**
 * The columns may stand in any order. Each is known, is there once, and none is missing, since nobody could tell a column
 * that was lost from fields that were emptied.
 */
export function checkHeader(table: Table, sheet: Sheet, languages: readonly string[]): Fault[] {
  const known = columnsOf(table, LANGUAGES);
  const expected = columnsOf(table, languages);
  const named = sheet.header.filter((name) => name !== '');
  const unknown = named.filter((name) => !known.includes(name)).map((name) => unknownColumn(sheet, name, expected));
  const twice = named
    .filter((name, index) => named.indexOf(name) < index)
    .map((name) => faultIn(sheet, 1, name, `the column “${name}” is there twice`, 'Keep one of the two'));
  const missing = expected
    .filter((name) => !named.includes(name))
    .map((name) =>
      faultIn(
        sheet,
        1,
        name,
        `the column “${name}” is missing`,
        'Put it back; its cells may be empty where they may be',
      ),
    );
  return [...unknown, ...twice, ...missing];
}

function unknownColumn(sheet: Sheet, name: string, expected: readonly string[]): Fault {
  const near = nearestWord(name, expected);
  const allowed = `Columns here: ${expected.join(', ')}`;
  const right = near === undefined ? allowed : `Did you mean “${near}”? ${allowed}`;
  return faultIn(sheet, 1, name, `there is no column “${name}”`, right);
}
