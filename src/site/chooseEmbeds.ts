import { isOfReport } from '../story/relations.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { viewAt } from './embedAddresses.ts';
import { type Embed, isEmbed, type PageContent, pagesOf } from './pages.ts';

/** An embed of today, and since when it can also be had frozen: on that day and on each later one. */
export type ChosenEmbed = { readonly page: Embed; readonly view: string; readonly since: string | undefined };

/** The report’s own figures come first, what others reported of it after them. */
const ORDER: readonly PageContent['kind'][] = [
  'embed-ledger',
  'embed-group',
  'embed-figure',
  'embed-counting',
  'embed-journey',
  'embed-panel',
  'embed-who-says',
];

/**
 * Every embed of the report in one language, those of a kind in the order of the story. A figure that others reported
 * is embedded from its own page: a list of all would grow with the record.
 */
export function chooseEmbeds(story: Story, language: Language): ChosenEmbed[] {
  const embeds = pagesOf(story)
    .filter(isEmbed)
    .filter((page) => page.language === language)
    .filter(({ content }) => !('figure' in content) || isOfReport(story, find(story.figures, content.figure)));
  const since = new Map<string, string>();
  for (const { address, day } of embeds)
    if (day !== undefined && !since.has(viewAt(address))) since.set(viewAt(address), day);
  return embeds
    .filter(({ day }) => day === undefined)
    .sort((one, other) => ORDER.indexOf(one.content.kind) - ORDER.indexOf(other.content.kind))
    .map((page) => ({ page, view: viewAt(page.address), since: since.get(viewAt(page.address)) }));
}
