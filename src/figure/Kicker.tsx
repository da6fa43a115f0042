import type { ReactNode } from 'react';

type Props = { readonly words: ReactNode };

/** What a reader must hear before a number, set off from it also in speech and in copied text. */
export function Kicker({ words }: Props) {
  const isSentence = typeof words === 'string' && /[.!?]$/.test(words);
  return (
    <span className="kicker">
      {words}
      {isSentence ? ' ' : <span className="unseen">: </span>}
    </span>
  );
}
