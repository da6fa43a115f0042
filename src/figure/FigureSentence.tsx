import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayClaimants } from '../words/sayClaimants.ts';
import { sentenceOf } from '../words/saySentence.ts';
import { Day } from './Day.tsx';
import { HedgedNumber } from './HedgedNumber.tsx';
import { Message } from './Message.tsx';
import { Prose } from './Prose.tsx';

type Props = { readonly cited: CitedFigure; readonly block: string; readonly language: Language };

/** The same words as `saySentence`, with the number, the colour words and the day as elements. */
export function FigureSentence({ cited, block, language }: Props) {
  const { figure } = cited;
  const { pair } = catalogueOf(language).sentence;
  const { statement, asOf, further } = sentenceOf(cited, language);
  const slots = {
    number: <HedgedNumber figure={figure} block={block} language={language} />,
    counts: <Prose text={figure.counts} language={language} />,
    who: sayClaimants(cited, language),
  };
  const date = figure.asOf.basis === 'unknown' ? undefined : <Day edtf={figure.asOf.edtf} language={language} />;
  let said = (
    <Message
      message={pair}
      slots={{
        first: <Message message={statement} slots={slots} />,
        second: <Message message={asOf} slots={{ date }} />,
      }}
    />
  );
  for (const more of further) said = <Message message={pair} slots={{ first: said, second: more }} />;
  return said;
}
