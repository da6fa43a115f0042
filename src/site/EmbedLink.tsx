import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { viewAt } from './embedAddresses.ts';
import { addressIn, type PageContent } from './pages.ts';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  /** The embed that is chosen there. */
  readonly content: PageContent;
  readonly language: Language;
  readonly site: Site;
  readonly words?: string;
};

/** The way to where an embed is chosen, with one chosen already. */
export function EmbedLink({ story, content, language, site, words }: Props) {
  const builder = site.base + addressIn(story, { kind: 'builder' }, language);
  const query = new URLSearchParams({ view: viewAt(addressIn(story, content, language)) });
  return <a href={`${builder}?${query}`}>{words ?? catalogueOf(language).embedding.link}</a>;
}
