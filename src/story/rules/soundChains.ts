import type { Rule } from '../draft.ts';
import type { ChainStep } from '../schema/figure.ts';

const STAGES = ['claimant', 'agencies', 'outlet', 'report'] as const satisfies readonly ChainStep['stage'][];

/** A number’s way runs from whoever counted to the report, never back, and ends with the figure itself. */
export const soundChains: Rule = ({ figures }, report) => {
  for (const at of figures) {
    const { id, chain } = at.record;
    if (chain === undefined) continue;
    const last = chain.at(-1);
    if (last === undefined || last.stage !== 'report' || last.figure !== id) {
      report(
        at,
        last === undefined ? ['chain'] : ['chain', chain.length - 1],
        `the way does not end at the report with “${id}”`,
        `Let the last step be { "stage": "report", "figure": "${id}", … }`,
      );
    }
    for (const [index, step] of chain.entries())
      checkStep(chain, index, step, (path, wrong, right) => report(at, ['chain', index, ...path], wrong, right));
  }
};

function checkStep(
  chain: readonly ChainStep[],
  index: number,
  step: ChainStep,
  report: (path: string[], wrong: string, right: string) => void,
): void {
  const before = chain[index - 1];
  const isFirst = chain.slice(0, index).every(({ travelled }) => travelled === false);
  if (isFirst && step.changes.length > 0)
    report(
      ['changes'],
      'no number before this step went further, so it has nothing to differ from',
      'Leave its "changes" empty: [], and say in "note" what a number that went no further had',
    );
  if (step.figure === undefined && step.note === undefined)
    report(
      [],
      'the step has neither a figure nor a note',
      'Name the figure as it stood here, or say in "note" that it was not seen',
    );
  if (before !== undefined && STAGES.indexOf(step.stage) < STAGES.indexOf(before.stage)) {
    report(
      ['stage'],
      `“${step.stage}” comes after “${before.stage}”`,
      `Put the steps in this order: ${STAGES.join(', ')}`,
    );
  }
  if (step.figure !== undefined && chain.findIndex(({ figure }) => figure === step.figure) < index) {
    report(['figure'], `“${step.figure}” occurs twice on this way`, 'Name each figure once');
  }
}
