import { Fragment } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { CitedClaim } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Message } from './Message.tsx';
import { nameOf } from './nameOf.ts';
import { When } from './When.tsx';

/** Where something stands, by its id. */
export type AddressOf = (id: string) => string;

type Props = {
  readonly claims: readonly CitedClaim[];
  readonly addressOfClaim: AddressOf;
  readonly language: Language;
};

/** Ways to the statements that doubt, defend or explain what a caveat says, each named by its speaker and day. */
export function ClaimLinks({ claims, addressOfClaim, language }: Props) {
  const words = catalogueOf(language).claims;
  return (
    <small className="caveat-claims">
      {' '}
      {words.said}{' '}
      {claims.map(({ claim, assertedBy }, index) => (
        <Fragment key={claim.id}>
          {index > 0 && `${words.between} `}
          <a href={addressOfClaim(claim.id)}>
            <Message
              message={words.link}
              slots={{ who: nameOf(assertedBy, language), day: <When dated={claim.saidOn} language={language} /> }}
            />
          </a>
        </Fragment>
      ))}
    </small>
  );
}
