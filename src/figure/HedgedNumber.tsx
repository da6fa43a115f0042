import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { sayReported } from '../words/sayReported.ts';
import { caveatId } from './caveatId.ts';
import { plainValue } from './plainValue.ts';

type Props = {
  readonly figure: Figure;
  readonly block: string;
  readonly language: Language;
  /** Whether it is chosen by it: a link to where the figure stands on this page, which is also what can be shared. */
  readonly isPick?: boolean | undefined;
};

/** A reported number with its hedge inside one element that never breaks apart, tied to its caveats. */
export function HedgedNumber({ figure, block, language, isPick = false }: Props) {
  const number = (
    <data
      className="number"
      value={plainValue(figure.reported)}
      data-figure={figure.id}
      data-hedge={figure.reported.hedge}
      aria-describedby={caveatId(figure.id, block)}
    >
      {sayReported(figure.reported, language)}
    </data>
  );
  return isPick ? (
    <a className="pick" href={`#${figure.id}`} aria-describedby={caveatId(figure.id, block)}>
      {number}
    </a>
  ) : (
    number
  );
}
