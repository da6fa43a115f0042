import type { Outcome } from '../figure/outcome.ts';

/** The fill of an outcome's bars: a texture where it has one; undefined leaves the plain hue to the style sheet. */
export function fillOf(outcome: Outcome): string | undefined {
  return outcome === 'held' || outcome === 'missing' || outcome === 'injured' ? `url(#texture-${outcome})` : undefined;
}
