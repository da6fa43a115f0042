import { CARD } from '../exits/picture/cardOf.ts';
import type { Story } from '../story/story.ts';
import { CARD_LOCALES } from '../words/locale.ts';
import { sayProse } from '../words/prose.ts';
import { cardAddress } from './cardSubject.ts';
import { cardAlt } from './cardWords.ts';
import type { Page } from './pages.ts';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  readonly page: Page;
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** Address of the page on which what an embed shows stands alone; of any other page, its own. */
  readonly standalone: string;
};

/**
 * What sites show of a page that is shared on them: title, sentence and card. The card needs an absolute address, so that
 * there is none where the site’s origin is not known.
 */
export function CardTags({ story, page, site, title, description, standalone }: Props) {
  const { language } = page;
  const root = site.origin && site.origin + site.base;
  const others = story.about.languages.filter((other) => other !== language);
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={sayProse(story.about.title, language)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={CARD_LOCALES[language]} />
      {others.map((other) => (
        <meta key={other} property="og:locale:alternate" content={CARD_LOCALES[other]} />
      ))}
      {root && (
        <>
          <meta property="og:url" content={root + standalone} />
          <meta property="og:image" content={root + cardAddress(story, page)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta property="og:image:alt" content={cardAlt(story, page)} />
          <meta name="twitter:card" content="summary_large_image" />
          <meta name="twitter:image:alt" content={cardAlt(story, page)} />
        </>
      )}
    </>
  );
}
