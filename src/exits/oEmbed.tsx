import { cite } from '../story/story.ts';
import { sayProse } from '../words/prose.ts';
import { saySentence } from '../words/saySentence.ts';
import type { Embeddable } from './embeddable.ts';
import { markupOf } from './markupOf.ts';
import { StatedAround } from './StatedAround.tsx';

/** A picture of a view for those who only list it. */
export type Card = { readonly address: string; readonly width: number; readonly height: number };

/** The width that a consumer is told, in pixels: small, since a static file cannot answer to its `maxwidth`. */
const WIDTH = 600;

/** How long an answer may be kept, in seconds. */
const KEPT = 3600;

/**
 * A view’s oEmbed answer of type `rich`, as JSON. The words come first, in a block quote, which WordPress shows until the
 * frame has told its height and where it cannot; it keeps links, block quotes and frames only, and few attributes.
 */
export function oEmbedOf(view: Embeddable, home: string, card: Card | undefined): string {
  const { story, language, title, address, height, figures } = view;
  const [figure, another] = figures;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    // A figure alone is titled by its whole sentence; nothing else has digits in its title.
    title: figure && !another ? saySentence(cite(story, figure.id), language) : title,
    provider_name: sayProse(story.about.title, language),
    provider_url: home,
    cache_age: KEPT,
    ...(card && { thumbnail_url: card.address, thumbnail_width: card.width, thumbnail_height: card.height }),
    width: WIDTH,
    height,
    html: markupOf(
      <>
        <blockquote>
          <StatedAround view={view} />
        </blockquote>
        <iframe title={title} src={address} width={WIDTH} height={height} frameBorder={0} />
      </>,
    ),
  });
}
