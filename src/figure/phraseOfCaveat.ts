import type { Language } from '../story/schema/text.ts';
import type { CitedCaveat } from '../story/story.ts';
import { messageOfCaveat } from '../words/sayCaveat.ts';
import { piecesOf } from '../words/template.ts';
import { type Phrase, phraseOfProse } from './phrase.ts';

/** A caveat, with its days and colour words as what they are. */
export function phraseOfCaveat(caveat: CitedCaveat, language: Language): Phrase {
  return piecesOf(messageOfCaveat(caveat, language)).flatMap((piece) =>
    piece.kind === 'words' ? piece.words : phraseOfProse(caveat.text, language),
  );
}
