import { Message } from '../figure/Message.tsx';
import { sealOf } from '../story/published/recordOf.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { RecordHash } from './RecordHash.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  readonly language: Language;
  /** Left out where the record is named and not linked. */
  readonly site?: Site;
};

/** Which record a page was made from. On a frozen page this is news of today, like everything it announces. */
export function RecordMark({ story, language, site }: Props) {
  return (
    <p data-announcements="">
      <Message
        message={catalogueOf(language).dataset.record}
        slots={{ hash: <RecordHash sha256={sealOf(story).sha256} site={site} /> }}
      />
    </p>
  );
}
