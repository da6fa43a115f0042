/** What is heard of a report when the slider stands on it: its row, part by part, each ended as a sentence. */
export function sayRow(row: Element): string {
  const parts = row.querySelectorAll('.statement, .caveat, .line-facts, .stop, .misreport-note, .relations li');
  return [...parts]
    .map((part) =>
      part.textContent
        ?.replace(/\s+/g, ' ')
        .trim()
        .replace(/[.:]?$/, '.'),
    )
    .join(' ');
}
