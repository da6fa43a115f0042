import { findNumber } from '../story/findNumber.ts';
import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { caveatId } from './caveatId.ts';
import { plainValue } from './plainValue.ts';
import { Quoted } from './Quoted.tsx';

type Props = { readonly figure: Figure; readonly block: string; readonly language: Language };

/** The words the number was read in, in their own language, the number among them marked as what it is. */
export function QuotedNumber({ figure, block, language }: Props) {
  const { exact, lang } = figure.quote;
  const { start, end } = findNumber(figure.quote, figure.reported);
  return (
    <Quoted lang={lang} language={language}>
      {exact.slice(0, start)}
      <data
        value={plainValue(figure.reported)}
        data-figure={figure.id}
        data-hedge={figure.reported.hedge}
        aria-describedby={caveatId(figure.id, block)}
      >
        {exact.slice(start, end)}
      </data>
      {exact.slice(end)}
    </Quoted>
  );
}
