import type { Language } from '../story/schema/text.ts';
import type { CitedCaveat } from '../story/story.ts';
import { messageOfCaveat } from '../words/sayCaveat.ts';
import { type Phrase, phraseOfMessage, phraseOfProse } from './phrase.ts';

/** A caveat, with its days and colour words as what they are. */
export function phraseOfCaveat(caveat: CitedCaveat, language: Language): Phrase {
  return phraseOfMessage(messageOfCaveat(caveat, language), { reason: phraseOfProse(caveat.text, language) });
}
