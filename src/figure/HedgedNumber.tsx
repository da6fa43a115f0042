import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { sayReported } from '../words/sayReported.ts';
import { Pick } from './Pick.tsx';
import { plainValue } from './plainValue.ts';
import { SaidNumber } from './SaidNumber.tsx';

type Props = {
  readonly figure: Figure;
  readonly block: string;
  readonly language: Language;
  /** Whether it is chosen by it: a link to where the figure stands on this page, which is also what can be shared. */
  readonly isPick?: boolean | undefined;
};

/** A figure’s number, said in a language. */
export function HedgedNumber({ figure, block, language, isPick = false }: Props) {
  const number = (
    <SaidNumber
      figure={figure.id}
      plain={plainValue(figure.reported)}
      hedge={figure.reported.hedge}
      words={sayReported(figure.reported, language)}
      block={block}
    />
  );
  return isPick ? (
    <Pick figure={figure.id} block={block}>
      {number}
    </Pick>
  ) : (
    number
  );
}
