import type { Language } from '../story/schema/text.ts';
import type { Crowd } from './chooseCounting.ts';
import { sayCrowd } from './sayCrowd.ts';

type Props = { readonly crowd: Crowd; readonly language: Language };

/** What a contour around marks and the end of a field mean. */
export function CrowdNotes({ crowd, language }: Props) {
  const notes = sayCrowd(crowd, language);
  if (notes.length === 0) return null;
  return (
    <ul className="crowd-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
