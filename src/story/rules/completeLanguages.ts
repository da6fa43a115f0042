import type { Rule } from '../draft.ts';
import type { Language } from '../schema/text.ts';
import { textsOf } from '../textsOf.ts';

/** Every text is there in exactly the story’s languages: a reader of one never meets a gap or another language. */
export const completeLanguages: Rule = (draft, report) => {
  const { languages, about } = draft;
  if (languages === undefined) return;
  if (about !== undefined && new Set(languages).size < languages.length) {
    report(about, ['languages'], 'a language is named twice', 'Name each language once');
  }
  for (const { at, path, text } of textsOf(draft)) {
    for (const language of new Set(languages)) {
      if (text[language] !== undefined) continue;
      report(
        at,
        path,
        `the text is missing in “${language}”`,
        `Add "${language}", since the story is written in ${languages.join(', ')}`,
      );
    }
    for (const language of Object.keys(text) as Language[]) {
      if (languages.includes(language)) continue;
      report(
        at,
        [...path, language],
        `“${language}” is not a language of this story`,
        'Remove it, or add it to about.languages',
        'key',
      );
    }
  }
};
