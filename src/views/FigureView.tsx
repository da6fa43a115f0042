import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { chooseAlone } from './chooseLedger.ts';
import { LedgerRow } from './LedgerRow.tsx';

type Props = {
  readonly story: Story;
  readonly figure: string;
  readonly isOpen?: boolean;
  readonly language: Language;
};

/** One figure alone, drawn on the same scale as in the ledger. */
export function FigureView({ story, figure, isOpen = false, language }: Props) {
  const { entry, scale } = chooseAlone(story, figure);
  return (
    <LedgerRow story={story} entry={entry} scale={scale} isLast headingLevel={1} isOpen={isOpen} language={language} />
  );
}
