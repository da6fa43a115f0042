import { findPanel } from '../story/panel.ts';
import { cite, find, type Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage, sayProse } from '../words/prose.ts';
import { saySentence } from '../words/saySentence.ts';
import { fill } from '../words/template.ts';
import { CardTags } from './CardTags.tsx';
import { oEmbedAddress } from './embedAddresses.ts';
import { embedFor } from './embedFor.ts';
import { addressIn, isEmbed, type Page, type PageContent, shownDay } from './pages.ts';
import type { Site } from './site.ts';
import { viewName } from './viewName.ts';

type Props = { readonly story: Story; readonly page: Page; readonly site: Site; readonly policy: string | undefined };

/** What a page says of itself to browsers, hosts and search engines. */
export function Head({ story, page, site, policy }: Props) {
  const { content } = page;
  const embed = site.origin ? embedFor(story, page) : undefined;
  const standalone = isEmbed(page) ? standaloneAddress(story, page) : page.address;
  return (
    <>
      {policy && <meta httpEquiv="Content-Security-Policy" content={policy} />}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {isEmbed(page) && <meta name="responsive-embedded-sizing" content="allow-origins=*" />}
      {isEmbed(page) && <base target="_blank" />}
      {isEmbed(page) && <meta name="robots" content="noindex" />}
      <title>{titleOf(story, page)}</title>
      {embed && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${site.origin}${site.base}${oEmbedAddress(embed)}`}
          title={titleOf(story, embed)}
        />
      )}
      <meta name="description" content={descriptionOf(story, page)} />
      <link rel="icon" href={ICON} />
      {site.origin && <link rel="canonical" href={site.origin + site.base + standalone} />}
      {site.origin &&
        story.about.languages.length > 1 &&
        story.about.languages.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={other}
            href={site.origin + site.base + addressIn(story, content, other)}
          />
        ))}
      {!site.origin && isEmbed(page) && <link rel="canonical" href={site.base + standalone} />}
      <CardTags
        story={story}
        page={page}
        site={site}
        title={titleOf(story, page)}
        description={descriptionOf(story, page)}
        standalone={standalone}
      />
    </>
  );
}

/** A bar with an open end, as an image that asks no server for anything. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23766' d='M1 5h7v6H1z'/%3E%3Cpath fill='none' stroke='%23766' stroke-width='1.5' d='M8 8h6m-3-3 3 3-3 3'/%3E%3C/svg%3E";

/** The address of what an embed shows, for readers who open it outside the host's page. */
export function standaloneAddress(story: Story, page: Page): string {
  const { content, language } = page;
  // What was known on a day stands on one page, whichever part of it was embedded.
  const day = shownDay(story, page);
  if (day !== undefined) return addressIn(story, { kind: 'story' }, language, day);
  const target = (): PageContent => {
    if ('figure' in content) return { kind: 'figure', figure: content.figure };
    return 'panel' in content ? { kind: 'panel', panel: content.panel } : { kind: 'story' };
  };
  return addressIn(story, target(), language);
}

/** A page's title: without digits, since a number never stands without its words. */
export function titleOf(story: Story, { content, language, day }: Page): string {
  const title = sayProse(story.about.title, language);
  const { titles, claims, dataset, figureList, embedding } = catalogueOf(language);
  const part = viewName(story, content, language);
  const whole = day === undefined ? title : fill(titles.asKnown, { title });
  if (part !== undefined) return fill(titles.part, { part, title: whole });
  switch (content.kind) {
    case 'figure':
      return fill(titles.part, { part: inLanguage(find(story.figures, content.figure).name, language), title });
    case 'panel':
    case 'panel-month':
      return fill(titles.part, { part: inLanguage(findPanel(story, content.panel).name, language), title });
    case 'claims':
      return fill(titles.part, { part: claims.title, title });
    case 'figures':
      return fill(titles.part, { part: figureList.title, title });
    case 'data':
      return fill(titles.part, { part: dataset.title, title });
    case 'builder':
      return fill(titles.part, { part: embedding.title, title });
    default:
      return whole;
  }
}

function descriptionOf(story: Story, { content, language }: Page): string {
  if (content.kind === 'claims') return catalogueOf(language).claims.intro;
  if (content.kind === 'builder') return catalogueOf(language).embedding.intro;
  if (content.kind === 'figures') return catalogueOf(language).figureList.intro;
  if (content.kind === 'data') return catalogueOf(language).dataset.intro;
  return 'figure' in content
    ? saySentence(cite(story, content.figure), language)
    : sayProse(story.about.lead, language);
}
