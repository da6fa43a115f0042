import type { Language } from '../../story/schema/text.ts';
import type { CitedFigure } from '../../story/story.ts';
import { sayChange } from '../../words/sayChange.ts';

/** What was changed in a figure since it was first published; undefined where nothing was. */
export function sayChanges({ changes }: CitedFigure, language: Language): string | undefined {
  return changes.length > 0 ? changes.map((change) => sayChange(change, language)).join(' | ') : undefined;
}
