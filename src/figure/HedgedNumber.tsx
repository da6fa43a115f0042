import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { sayReported } from '../words/sayReported.ts';
import { plainValue } from './plainValue.ts';
import { SaidNumber } from './SaidNumber.tsx';

type Props = { readonly figure: Figure; readonly block: string; readonly language: Language };

/** A figure’s number, said in a language. */
export function HedgedNumber({ figure, block, language }: Props) {
  return (
    <SaidNumber
      figure={figure.id}
      plain={plainValue(figure.reported)}
      hedge={figure.reported.hedge}
      words={sayReported(figure.reported, language)}
      block={block}
    />
  );
}
