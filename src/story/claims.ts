import { outBy } from './asKnown.ts';
import { bounds } from './edtf.ts';
import { compareText, NEVER } from './order.ts';
import type { Claim } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import { find, type Story } from './story.ts';

/** The story's statements in the only order they are ever shown in: by the day by which they were surely made. */
export function claimsInOrder(story: Story): Claim[] {
  const dayOf = ({ saidOn, readIn }: Claim) => {
    const said = saidOn.basis === 'unknown' ? undefined : bounds(saidOn.edtf).to;
    return [said, outBy(find(story.sources, readIn))].map((day) => day ?? NEVER).sort()[0] ?? '';
  };
  const days = new Map([...story.claims.values()].map((claim) => [claim, dayOf(claim)]));
  return [...days].sort(([, one], [, other]) => compareText(one, other)).map(([claim]) => claim);
}

/** Whether a statement speaks of this figure, or of a number on this figure’s way to the report. */
export function speaksOf({ about }: Claim, { id, chain = [] }: Figure): boolean {
  return [id, ...chain.map(({ figure }) => figure)].some((station) => station !== undefined && about.includes(station));
}

/** The statements that speak of a figure or of a number on its way, in order of day. */
export function claimsAbout(story: Story, figure: Figure): Claim[] {
  return claimsInOrder(story).filter((claim) => speaksOf(claim, figure));
}
