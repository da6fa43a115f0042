import type { LoggedChange } from '../story/schema/loggedChange.ts';
import type { Language } from '../story/schema/text.ts';
import { messageOfChange } from '../words/sayChange.ts';
import { sayReported } from '../words/sayReported.ts';
import { type Phrase, phraseOfDay, phraseOfMessage, phraseOfProse } from './phrase.ts';
import { plainValue } from './plainValue.ts';

/** What was changed in a figure and why; the number it had before is struck through, and tied to the caveats of this block. */
export function phraseOfChange(change: LoggedChange, figure: string, block: string, language: Language): Phrase {
  const { from, on, reason } = change;
  const { reported } = from;
  const slots: Readonly<Record<string, Phrase>> = {
    day: [phraseOfDay(on, language)],
    reason: phraseOfProse(reason, language),
    ...(reported && {
      number: [
        {
          struck: figure,
          block,
          plain: plainValue(reported),
          hedge: reported.hedge,
          words: sayReported(reported, language),
        },
      ],
    }),
  };
  return phraseOfMessage(messageOfChange(change, language), slots);
}
