import type { Quote } from '../story/schema/quote.ts';
import type { Organisation, Source } from '../story/schema/source.ts';
import type { Language } from '../story/schema/text.ts';
import { phraseOfSource } from './phrase.ts';
import { Said } from './Said.tsx';

type Props = {
  readonly source: Source;
  readonly carrying?: Organisation | undefined;
  readonly language: Language;
  /** Words that stand beside the link, to which it leads. */
  readonly quote?: Quote | undefined;
};

/** A source by its publisher, and by whose text it carries where that is not its own. */
export function SourceLink({ source, carrying, language, quote }: Props) {
  return <Said phrase={[phraseOfSource(source, carrying, language, quote)]} />;
}
