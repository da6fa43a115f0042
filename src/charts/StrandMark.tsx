import type { StrandFate } from './placeStrands.ts';

type Props = { readonly fate: StrandFate | undefined; readonly isUnseen?: boolean };

/** What happened to a strand, as a mark around the point where it happened. A strand that is lost has its stop bar instead. */
export function StrandMark({ fate, isUnseen = false }: Props) {
  if (isUnseen) return <path className="void faint" d="M-5-5H5V5H-5z" />;
  switch (fate) {
    case 'first':
      return <path className="dot" d="M-4-4H4V4H-4z" />;
    case 'kept':
      return <circle className="dot" r="3.5" />;
    case 'changed':
      return <path className="void" d="M0-5.5 5.5 0 0 5.5-5.5 0z" />;
    case 'added':
      return <circle className="void" r="4" />;
    case 'absent':
      return <circle className="void faint" r="4" />;
    default:
      return null;
  }
}

/** Whether anything is marked at all. */
export function isMarked({ fate, isUnseen = false }: Props): boolean {
  return isUnseen || (fate !== undefined && fate !== 'lost');
}
