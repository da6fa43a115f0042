import { linesOf, type StrandFate } from '../charts/placeStrands.ts';
import { Strand } from '../charts/Strand.tsx';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

const FATES = ['first', 'kept', 'changed', 'lost', 'added', 'absent', undefined] as const;

/** How a strand is drawn, fate by fate. */
export function StrandKey({ language }: { readonly language: Language }) {
  const { chain, journeys } = catalogueOf(language);
  return (
    <ul className="strand-key" aria-label={journeys.key}>
      {FATES.map((fate) => (
        <li key={fate ?? 'not-noted'}>
          <Sample fate={fate} /> {fate ? chain.fate[fate] : journeys.keyNotNoted}
        </li>
      ))}
      <li>
        <Sample fate={undefined} isUnseen /> {journeys.keyUnseen}
      </li>
      <li>
        <Sample fate="kept" isEnd /> {journeys.keyEnd}
      </li>
      <li>{journeys.keyAside}</li>
    </ul>
  );
}

type SampleProps = {
  readonly fate: StrandFate | undefined;
  readonly isEnd?: boolean;
  readonly isUnseen?: boolean;
};

function Sample({ fate, isEnd = false, isUnseen = false }: SampleProps) {
  const [before, after] = linesOf(fate);
  const piece = { station: '', fate, before, after, start: 0, at: 50, end: 100, isEnd, isUnseen };
  return (
    <span className="sample-strand">
      <Strand pieces={[piece]} />
    </span>
  );
}
