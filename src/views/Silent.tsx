import { Message } from '../figure/Message.tsx';
import type { Language } from '../story/schema/text.ts';
import type { Speaker } from '../story/speakers.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { SpeakerNames } from './SpeakerNames.tsx';

type Props = { readonly speakers: readonly Speaker[]; readonly language: Language };

/** Who states no number in a column; nothing where everybody does. */
export function Silent({ speakers, language }: Props) {
  if (speakers.length === 0) return null;
  return (
    <p className="who-silent">
      <Message
        message={catalogueOf(language).whoSays.silent}
        slots={{
          empty: <span className="empty">{catalogueOf(language).notStated.empty}</span>,
          who: <SpeakerNames speakers={speakers} language={language} />,
        }}
      />
    </p>
  );
}
