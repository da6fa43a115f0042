import { expect, test } from 'vitest';
import { type Anything, pointedAt, readChanged } from '../changedFerry.ts';

test.each([
  [
    'what it stands beside',
    (sum: Anything) => {
      sum.beside = 'mising';
    },
    '"mising"',
    'there is no figure “mising”',
  ],
  [
    'one of many',
    (sum: Anything) => {
      sum.formula.of[1] = 'mising';
    },
    '"mising"',
    'there is no figure “mising”',
  ],
  [
    'a whole',
    (sum: Anything) => {
      sum.formula = { kind: 'share', part: 'missing', of: 'lantern' };
    },
    '"lantern"',
    '“lantern” is a organisation, not a figure',
  ],
] as const)('a sum that names no figure is refused where it is written: %s', async (_name, change, at, wrong) => {
  const { faults, texts } = await readChanged(({ about }) => change(about.sums[0]));
  const [fault] = faults.filter(({ path }) => path.includes('sums'));
  expect(fault?.wrong).toBe(wrong);
  expect(fault && pointedAt(texts, fault).startsWith(at)).toBe(true);
});

test('a sum without a caveat, or of one figure alone, does not have the right shape', async () => {
  for (const [change, wrong] of [
    [(sum: Anything) => delete sum.caveat, /“caveat” is missing/],
    [(sum: Anything) => sum.formula.of.pop(), /./],
    [
      (sum: Anything) => {
        sum.formula.kind = 'product';
      },
      /./,
    ],
  ] as const) {
    const { faults } = await readChanged(({ about }) => void change(about.sums[0]));
    const [fault] = faults.filter(({ path }) => path.includes('sums'));
    expect(fault?.wrong).toMatch(wrong);
  }
});
