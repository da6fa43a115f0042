import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

/** A page beside this one in time. */
type Neighbour = { readonly address: string; readonly name: ReactNode };

type Props = {
  readonly label: string;
  readonly earlier: Neighbour | undefined;
  readonly later: Neighbour | undefined;
  readonly language: Language;
};

/** The way to the pages before and after this one. */
export function Around({ label, earlier, later, language }: Props) {
  const { asKnown } = catalogueOf(language);
  const around = [
    { words: asKnown.earlier, rel: 'prev', to: earlier },
    { words: asKnown.later, rel: 'next', to: later },
  ];
  return (
    <nav aria-label={label}>
      <ul className="around">
        {around.map(
          ({ words, rel, to }) =>
            to && (
              <li key={rel}>
                {words}{' '}
                <a rel={rel} href={to.address}>
                  {to.name}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
