import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { phraseOfChange } from './phraseOfChange.ts';
import { SaidChanges } from './SaidChanges.tsx';

type Props = { readonly cited: CitedFigure; readonly block: string; readonly language: Language };

/** What was changed in a figure since it was first published: the number it had is struck through, never taken away. */
export function Changes({ cited, block, language }: Props) {
  return (
    <SaidChanges changes={cited.changes.map((change) => phraseOfChange(change, cited.figure.id, block, language))} />
  );
}
