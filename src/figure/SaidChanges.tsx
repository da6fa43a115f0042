import type { Phrase } from './phrase.ts';
import { Said } from './Said.tsx';

type Props = { readonly changes: readonly Phrase[] };

/** Changes of a figure as they are said; it knows no figure, so that a list can draw them in the browser. */
export function SaidChanges({ changes }: Props) {
  return changes.map((change) => (
    <span key={JSON.stringify(change)} className="revised" data-announcements="">
      <Said phrase={change} />
    </span>
  ));
}
