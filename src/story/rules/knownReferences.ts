import type { Rule } from '../draft.ts';
import { isPossible } from '../edtf.ts';
import { piecesOf } from '../proseReferences.ts';
import { EdtfDate } from '../schema/dated.ts';
import { MEASURES } from '../schema/figure.ts';
import { textsOf } from '../textsOf.ts';

const ALLOWED = 'Write a day as {2017-03-11} or a word in a measure’s colour as {killed|killed}';

/** Braces in prose hold a day or a measure’s word and nothing else; names hold no braces. */
export const knownReferences: Rule = (draft, report) => {
  for (const { at, path, text, kind } of textsOf(draft)) {
    for (const [language, words] of Object.entries(text)) {
      const place = [...path, language];
      if (kind === 'label' && /[{}]/.test(words)) {
        report(at, place, 'a name holds braces', 'References belong into sentences; write the name plainly');
        continue;
      }
      for (const piece of piecesOf(words)) {
        if (piece.kind === 'words' && /[{}]/.test(piece.words)) {
          report(at, place, 'a brace is opened or closed on its own', ALLOWED);
          break;
        }
        const wrong = piece.kind === 'reference' ? faultOf(piece.inside) : undefined;
        if (wrong !== undefined) report(at, place, wrong, ALLOWED);
      }
    }
  }
};

function faultOf(inside: string): string | undefined {
  const [measure = '', word, ...rest] = inside.split('|');
  if (word === undefined) {
    if (!EdtfDate.safeParse(inside).success) return `“{${inside}}” is not a reference that is known`;
    return isPossible(inside) ? undefined : `“{${inside}}” is a date that does not exist`;
  }
  if (!(MEASURES as readonly string[]).includes(measure))
    return `“${measure}” is not a measure (${MEASURES.join(', ')})`;
  if (word.trim() === '' || rest.length > 0) return `“{${inside}}” needs one word after the measure`;
  return /\p{N}/u.test(word) ? `“{${inside}}” holds a number` : undefined;
}
