import { type Fault, printFault } from '../../story/fault.ts';

/** A fault as one line; in a table with its cell as spreadsheets name it: `figures.csv G12 reported.value — …`. */
export function printTableFault(fault: Fault): string {
  if (!fault.file.endsWith('.csv')) return printFault(fault);
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  return printFault(fault).replace(place, () => `${fault.file} ${lettersOf(fault.column)}${fault.line}`);
}

/** A column’s name in a spreadsheet: A to Z, then AA. */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
