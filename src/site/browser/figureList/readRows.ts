import type { Searchable } from '../../../views/figureList/filterRows.ts';
import { wordsOfRow } from '../../../views/figureList/foldWords.ts';
import { type ListHead, readHead, readRow } from '../../../views/figureList/rowsFile.ts';
import { inSlices } from './inSlices.ts';

/** Every row of the list with what stands before them. */
export type AllRows = { readonly head: ListHead; readonly rows: readonly Searchable[] };

/** Reads the file of all rows line by line as it arrives, in slices, telling how far it is. */
export async function readRows(address: string, tell: (read: number, head: ListHead) => void): Promise<AllRows> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(address);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const rows: Searchable[] = [];
  let head: ListHead | undefined;
  let rest = '';
  const read = (line: string) => {
    if (!head) {
      head = readHead(line);
      return;
    }
    const row = readRow(line, head);
    rows.push({ row, words: wordsOfRow(row) });
  };
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    await inSlices(lines, read);
    if (head) tell(rows.length, head);
    if (done) break;
  }
  // A connection that broke must not pass for a short list.
  if (!head || rows.length !== head.count) throw new Error(address);
  return { head, rows };
}
