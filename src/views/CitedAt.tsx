import type { ReactNode } from 'react';
import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { reportDays } from '../story/asKnown.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';

type Props = {
  readonly edition: Edition;
  readonly address: string;
  /** Where the same stands as known on a day; the whole record’s page of that day where nothing else is said. */
  readonly addressOfDay?: (day: string) => string;
};

/** Where something stands, and where it stands frozen: the addresses as words, to be copied. */
export function CitedAt({ edition, address, addressOfDay }: Props) {
  const { story, language } = edition;
  const words = catalogueOf(language).cite;
  // Without panels nothing is frozen.
  const frozen = story.about.panels && reportDays(story).at(-1);
  return (
    <>
      <p>
        <Message message={words.shownAt} slots={{ address: <Address>{edition.citable(address)}</Address> }} />
      </p>
      {frozen && (
        <p>
          <Message
            message={addressOfDay ? words.frozenView : words.frozenAt}
            slots={{
              day: <Day edtf={frozen} language={language} />,
              address: <Address>{edition.citable((addressOfDay ?? edition.addressOfDay)(frozen))}</Address>,
            }}
          />
        </p>
      )}
    </>
  );
}

/** An address as text, to be copied: letters run from left to right in every language. */
export function Address({ children }: { readonly children: ReactNode }) {
  return (
    <span className="address" dir="ltr" data-verbatim="">
      {children}
    </span>
  );
}
