import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly story: Story; readonly language: Language };

/** Says of a made-up story, on every page of it, that it is made up. */
export function Invented({ story, language }: Props) {
  return story.about.invented ? <p className="invented">{catalogueOf(language).page.invented}</p> : null;
}
