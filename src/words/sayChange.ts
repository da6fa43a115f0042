import type { LoggedChange } from '../story/schema/loggedChange.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from './catalogue.ts';
import { sayProse } from './prose.ts';
import { sayDate } from './sayDate.ts';
import { sayReported } from './sayReported.ts';
import { fill } from './template.ts';

/** The message of a change: with the number it had before, where that is what changed. */
export function messageOfChange({ kind, from }: LoggedChange, language: Language): string {
  const { was, changed } = catalogueOf(language).changes;
  return from.reported ? was[kind] : changed[kind];
}

/** A change as plain words: what it was, when it was changed, and why. */
export function sayChange(change: LoggedChange, language: Language): string {
  const { on, from, reason } = change;
  return fill(messageOfChange(change, language), {
    day: sayDate(on, language),
    number: from.reported ? sayReported(from.reported, language) : '',
    reason: sayProse(reason, language),
  });
}
