/** A mark’s corner, in marks; narrower than a whole one where only so much of it is filled. */
type PlacedMark = { readonly x: number; readonly y: number; readonly width?: number };

/** From block to block in marks; the last of them is room. */
const STEP = 11;

/** The marks that a field’s rectangles hold, each alone; see `placePeople`. */
export function marksIn(field: string): PlacedMark[] {
  const rectangles = field.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g);
  return [...rectangles].flatMap(([, ...lengths]) => {
    const [x = 0, y = 0, width = 0, height = 0] = lengths.map(Number);
    if (width < 1) return [{ x, y, width }];
    return inBlocks(y, height).flatMap((down) => inBlocks(x, width).map((across) => ({ x: across, y: down })));
  });
}

/** The places in a stretch at which a mark may stand: not between blocks. */
function inBlocks(from: number, length: number): number[] {
  return Array.from({ length: Math.round(length) }, (_, at) => from + at).filter((at) => at % STEP !== STEP - 1);
}

/** A shape at each mark, as one path. A mark that is filled only in part is a plain stretch. */
export function marksPath(marks: readonly PlacedMark[], shape: string): string {
  return marks
    .map(({ x, y, width }) => `M${x} ${y}${width === undefined ? shape : `h${width}v.8h-${width}z`}`)
    .join('');
}
