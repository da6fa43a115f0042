import type { Formula } from '../schema/about.ts';

/** The figures a formula combines, by id, in the order in which its working names them. */
export function inputsOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'sum':
      return formula.of;
    case 'difference':
      return [formula.from, formula.take];
    case 'share':
      return [formula.part, formula.of];
    case 'ratio':
      return [formula.of, formula.to];
  }
}
