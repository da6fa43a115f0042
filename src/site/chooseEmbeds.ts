import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { viewAt } from './embedAddresses.ts';
import { isEmbed, type Page, pagesOf } from './pages.ts';

/** An embed of today, and since when it can also be had frozen: on that day and on each later one. */
export type ChosenEmbed = { readonly page: Page; readonly view: string; readonly since: string | undefined };

/** Every embed of a story in one language, in the order of its pages. */
export function chooseEmbeds(story: Story, language: Language): ChosenEmbed[] {
  const embeds = pagesOf(story).filter((page) => isEmbed(page) && page.language === language);
  const since = new Map<string, string>();
  for (const { address, day } of embeds)
    if (day !== undefined && !since.has(viewAt(address))) since.set(viewAt(address), day);
  return embeds.flatMap((page) => {
    const view = viewAt(page.address);
    return page.day === undefined ? { page, view, since: since.get(view) } : [];
  });
}
