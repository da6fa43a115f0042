import type { CorrectionCommentLeaf } from 'schema-dts';
import type { LoggedChange } from '../../story/schema/loggedChange.ts';
import type { Language } from '../../story/schema/text.ts';
import { sayChange } from '../../words/sayChange.ts';

/** What was changed in a figure after it had been published: in words, and the day. */
export function linkChange(change: LoggedChange, language: Language): CorrectionCommentLeaf {
  return { '@type': 'CorrectionComment', text: sayChange(change, language), datePublished: change.on };
}
