import { Reported } from '../../story/schema/reported.ts';

/** Every way a number can be said. */
export const HEDGES: readonly string[] = Reported.options.map(({ shape }) => shape.hedge.value);
