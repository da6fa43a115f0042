import { Message } from '../figure/Message.tsx';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly language: Language };

/** What silence means here, when two numbers differ, and in which order claimants come. */
export function WhoSaysKey({ language }: Props) {
  const { whoSays: words, notStated } = catalogueOf(language);
  return (
    <ul className="who-key">
      <li>
        <Message message={words.silence} slots={{ empty: <span className="empty">{notStated.empty}</span> }} />
      </li>
      <li>{words.difference}</li>
      <li>{words.order}</li>
    </ul>
  );
}
