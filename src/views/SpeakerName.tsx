import { Message } from '../figure/Message.tsx';
import type { Language } from '../story/schema/text.ts';
import type { Speaker } from '../story/speakers.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';

type Props = { readonly speaker: Speaker; readonly language: Language };

/** Whoever states a number, or that no one is named in the text of an outlet. */
export function SpeakerName({ speaker, language }: Props) {
  const name = inLanguage(speaker.name, language);
  // A name of its own may hold digits, and is no number.
  const shown = /\p{Nd}/u.test(name) ? <span data-verbatim="">{name}</span> : name;
  if (speaker.isNamed) return shown;
  return <Message message={catalogueOf(language).whoSays.nobody} slots={{ outlet: shown }} />;
}
