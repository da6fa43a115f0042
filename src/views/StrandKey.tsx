import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { FateSample } from './FateSample.tsx';
import { FATES } from './fates.ts';

/** How a strand is drawn, fate by fate. */
export function StrandKey({ language }: { readonly language: Language }) {
  const { chain, journeys } = catalogueOf(language);
  return (
    <ul className="strand-key" aria-label={journeys.key}>
      {FATES.map((fate) => (
        <li key={fate ?? 'not-noted'}>
          <FateSample fate={fate} /> {fate ? chain.fate[fate] : journeys.keyNotNoted}
        </li>
      ))}
      <li>
        <FateSample fate={undefined} isUnseen /> {journeys.keyUnseen}
      </li>
      <li>
        <FateSample fate="kept" isEnd /> {journeys.keyEnd}
      </li>
      <li>{journeys.keyAside}</li>
    </ul>
  );
}
