import { catalogueOf } from '../words/catalogue.ts';
import type { Embeddable } from './embeddable.ts';
import { markupOf } from './markupOf.ts';
import { StatedAround } from './StatedAround.tsx';

/**
 * A browser that sizes frames by itself takes the content’s height; any other this, and scrolls. An attribute alone
 * would keep the first from doing so.
 */
const LEAST = 480;

/**
 * The mark-up with which a view is put into somebody else’s page. It has no script and needs no style: without its style
 * the frame has its height, and without its frame every number still stands with hedge, claimant, day and source. It
 * never forbids scrolling, which would cut off the caveats where no script of ours is heard.
 */
export function snippetOf(view: Embeddable): string {
  const { language, title, address, height } = view;
  return markupOf(
    <figure lang={language} dir={catalogueOf(language).direction}>
      <iframe
        title={title}
        src={address}
        height={height}
        loading="lazy"
        style={{ width: '100%', border: 0, height: 'auto', minHeight: LEAST, ...NATIVE }}
        allow="clipboard-write"
        referrerPolicy="strict-origin-when-cross-origin"
      />
      <figcaption>
        <StatedAround view={view} />
      </figcaption>
    </figure>,
  );
}

/** CSS Sizing 4, which React’s types do not know yet. */
const NATIVE: Readonly<Record<string, string>> = { frameSizing: 'content-height' };
