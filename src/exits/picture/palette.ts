import type { Outcome } from '../../figure/outcome.ts';

/** What an outcome is drawn in: its hue, the tint under its texture, and the stronger tone of a part in its whole. */
type Hues = { readonly hue: string; readonly tint: string; readonly stronger: string; readonly inside: string };

/** The colours of the site on paper, as #rrggbb, which every program that shows pictures can read. */
export type Palette = Readonly<
  Record<'paper' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'axis' | 'zero' | 'link', string>
> & {
  readonly outcomes: Readonly<Record<Outcome, Hues>>;
};
