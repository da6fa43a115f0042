import type { FaceName } from './faces.ts';
import type { Palette } from './palette.ts';
import type { Role } from './picture.ts';

/** How words of a role are set: pixels, lines per size, pixels of room before them. */
export type RoleStyle = {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly ink: Exclude<keyof Palette, 'outcomes'>;
};

/** The sizes of the page. What a reader must know stands no smaller than what it is about is counted. */
export const ROLE_STYLES: Readonly<Record<Role, RoleStyle>> = {
  standing: { face: 'strong', size: 13, leading: 1.4, before: 0, ink: 'ink-3' },
  title: { face: 'serif', size: 30, leading: 1.25, before: 4, ink: 'ink' },
  lead: { face: 'serif', size: 19, leading: 1.45, before: 10, ink: 'ink' },
  heading: { face: 'serif', size: 24, leading: 1.25, before: 0, ink: 'ink' },
  kind: { face: 'sans', size: 15, leading: 1.45, before: 6, ink: 'ink-2' },
  kicker: { face: 'sans', size: 15, leading: 1.4, before: 4, ink: 'ink' },
  number: { face: 'serif', size: 42, leading: 1.25, before: 0, ink: 'ink' },
  'part-number': { face: 'serif', size: 32, leading: 1.25, before: 0, ink: 'ink' },
  counts: { face: 'serif', size: 19, leading: 1.35, before: 2, ink: 'ink' },
  sentence: { face: 'serif', size: 24, leading: 1.35, before: 10, ink: 'ink' },
  caveat: { face: 'sans', size: 16, leading: 1.5, before: 10, ink: 'ink' },
  further: { face: 'sans', size: 14, leading: 1.5, before: 6, ink: 'ink-2' },
  note: { face: 'sans', size: 13, leading: 1.45, before: 8, ink: 'ink-3' },
  small: { face: 'sans', size: 13, leading: 1.5, before: 4, ink: 'ink-2' },
  address: { face: 'sans', size: 13, leading: 1.5, before: 4, ink: 'link' },
};
