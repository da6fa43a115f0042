import type { ReactNode } from 'react';
import { caveatId } from './caveatId.ts';

type Props = {
  readonly figure: string;
  readonly block: string;
  readonly isChosen?: boolean | undefined;
  readonly children: ReactNode;
};

/** A number by which its figure is chosen: a link to where it stands on this page, which is also what can be shared. */
export function Pick({ figure, block, isChosen = false, children }: Props) {
  return (
    <a
      className="pick"
      href={`#${figure}`}
      aria-current={isChosen ? 'true' : undefined}
      aria-describedby={caveatId(figure, block)}
    >
      {children}
    </a>
  );
}
