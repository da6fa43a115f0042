/** Where each row begins, in pixels from the first, and after them where the last ends. Unmeasured rows are taken to be average. */
export function offsetsOf<Row>(rows: readonly Row[], heightOf: (row: Row) => number | undefined): Float64Array {
  let [sum, measured] = [0, 0];
  for (const row of rows) {
    const height = heightOf(row);
    if (height === undefined) continue;
    sum += height;
    measured += 1;
  }
  const average = measured > 0 ? sum / measured : USUAL;
  const offsets = new Float64Array(rows.length + 1);
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + (heightOf(row) ?? average);
  return offsets;
}

/** The height of a row before any was measured. */
const USUAL = 120;

/** The rows that touch a stretch of pixels: the first of them, and the one after the last. At least one, where there are any. */
export function rowsBetween(offsets: Float64Array, top: number, bottom: number): { from: number; to: number } {
  const count = offsets.length - 1;
  const from = Math.max(0, Math.min(firstAfter(offsets, top) - 1, count - 1));
  const to = Math.min(count, firstAfter(offsets, bottom));
  return { from, to: Math.max(to, Math.min(from + 1, count)) };
}

/** The first row that begins after a pixel. */
function firstAfter(offsets: Float64Array, pixel: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= pixel) low = middle + 1;
    else high = middle;
  }
  return low;
}
