import { Fragment, type ReactNode } from 'react';
import { piecesOf } from '../words/template.ts';

type Props = {
  readonly message: string;
  readonly slots: Readonly<Record<string, ReactNode>>;
};

/** A message of the interface whose `{slots}` hold elements: the language decides where they stand. */
export function Message({ message, slots }: Props) {
  return piecesOf(message).map((piece) => {
    if (piece.kind === 'words') return <Fragment key={piece.words}>{piece.words}</Fragment>;
    if (!(piece.name in slots)) throw new Error(`Nothing was given for {${piece.name}} in “${message}”`);
    return <Fragment key={`{${piece.name}}`}>{slots[piece.name]}</Fragment>;
  });
}
