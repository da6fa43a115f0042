import type { ReactElement } from 'react';

/** A drawing without words turned round for languages that are read from right to left. */
export function mirrored(drawing: ReactElement, width: number, direction: 'ltr' | 'rtl'): ReactElement {
  return direction === 'ltr' ? drawing : <g transform={`translate(${width} 0) scale(-1 1)`}>{drawing}</g>;
}
