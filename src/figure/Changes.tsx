import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import type { Phrase } from './phrase.ts';
import { phraseOfChange } from './phraseOfChange.ts';
import { Said } from './Said.tsx';

type Props = { readonly cited: CitedFigure; readonly block: string; readonly language: Language };

/** What was changed in a figure since it was first published: the number it had is struck through, never taken away. */
export function Changes({ cited, block, language }: Props) {
  return (
    <SaidChanges changes={cited.changes.map((change) => phraseOfChange(change, cited.figure.id, block, language))} />
  );
}

/** The same from phrases, where the figure itself is not at hand. */
export function SaidChanges({ changes }: { readonly changes: readonly Phrase[] }) {
  return changes.map((change) => (
    <span key={JSON.stringify(change)} className="revised" data-announcements="">
      <Said phrase={change} />
    </span>
  ));
}
