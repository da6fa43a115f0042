/** A rectangle of a path as `placePeople` writes it. */
type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function rectsOf(path: string): Rect[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const found = /^M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)h-([\d.]+)$/.exec(part);
      if (!found) throw new Error(`not a rectangle: ${part}`);
      const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
      return { x, y, width, height };
    });
}

/**
 * The marks that a path uncovers of a pattern with blocks of ten by ten, in reading order: how much of each, by its
 * number. Counted one by one, in another way than they were placed.
 */
export function marksIn(path: string, across: number): Map<number, number> {
  const marks = new Map<number, number>();
  for (const { x, y, width, height } of rectsOf(path))
    for (let row = Math.floor(y); row < y + height; row++)
      for (let column = Math.floor(x); column < x + width; column++) {
        if (column % 11 === 10 || row % 11 === 10) continue;
        const shown = Math.min(column + 0.8, x + width) - Math.max(column, x);
        const block = Math.floor(row / 11) * across + Math.floor(column / 11);
        const mark = block * 100 + (row % 11) * 10 + (column % 11);
        marks.set(mark, (marks.get(mark) ?? 0) + shown / 0.8);
      }
  return marks;
}

/** How many marks these are together. */
export function amount(marks: ReadonlyMap<number, number>): number {
  return [...marks.values()].reduce((sum, shown) => sum + shown, 0);
}
