import type { Rule } from '../draft.ts';
import { piecesOf } from '../proseReferences.ts';
import { textsOf } from '../textsOf.ts';

/** Names of bodies and places may hold digits (“Channel 12”); names of figures, groups and the report are ours. */
const OWN_NAMES = /^(?:name|reportName|groups\.\d+\.name)$/;

/**
 * A number is always a figure with hedge, source and caveat, so our own sentences and names hold none, in digits of
 * any script. Days are written as references.
 */
export const numberlessTexts: Rule = (draft, report) => {
  for (const { at, path, text, kind } of textsOf(draft)) {
    const isOwn =
      kind === 'prose' || (OWN_NAMES.test(path.join('.')) && ['figures', 'about'].includes(String(at.path[0])));
    if (!isOwn) continue;
    for (const [language, words] of Object.entries(text)) {
      const digits = piecesOf(words)
        .map((piece) => (piece.kind === 'words' ? piece.words : ''))
        .join(' ')
        .match(/[\p{Nd}\p{Nl}\p{No}]+(?:[.,٬٫]\p{Nd}+)*/u);
      if (digits === null) continue;
      const right =
        'Write a day as {2017-03-11}; make a number a figure of its own and speak about it without repeating it';
      report(at, [...path, language], `the text holds the number “${digits[0]}”`, right);
    }
  }
};
