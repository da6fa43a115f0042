/** The corners of a path made of `M x y`, `V`, `H` and `z`. */
export function cornersOf(path: string): (readonly [number, number])[] {
  let at = [0, 0] as readonly [number, number];
  return [...path.matchAll(/([MVH])([\d.]+)(?: ([\d.]+))?/g)].map(([, command, first, second]) => {
    const [x, y] = at;
    at = command === 'M' ? [Number(first), Number(second)] : command === 'V' ? [x, Number(first)] : [Number(first), y];
    return at;
  });
}

/** The area inside a path, in square pixels, by the shoelace formula. */
export function areaOf(path: string): number {
  const corners = cornersOf(path);
  const doubled = corners.reduce((sum, [x, y], index) => {
    const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
