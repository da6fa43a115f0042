import type { Hedge } from '../story/schema/reported.ts';
import { caveatId } from './caveatId.ts';

type Props = {
  readonly figure: string;
  /** The number for machines. */
  readonly plain: string;
  readonly hedge: Hedge;
  /** The number with its hedge, in words. */
  readonly words: string;
  readonly block: string;
};

/** A reported number with its hedge inside one element that never breaks apart, tied to its caveats. */
export function SaidNumber({ figure, plain, hedge, words, block }: Props) {
  return (
    <data
      className="number"
      value={plain}
      data-figure={figure}
      data-hedge={hedge}
      aria-describedby={caveatId(figure, block)}
    >
      {words}
    </data>
  );
}
