import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly language: Language };

/**
 * What stands under a figure that a reader has chosen: where else on the page it stands, and how to let go of it. Empty
 * until the script puts it there, since without one a choice is only a place on the page.
 */
export function Selection({ language }: Props) {
  const { also, clear } = catalogueOf(language).selection;
  return (
    <>
      <p className="selection-status unseen" role="status" />
      <div className="selection" hidden>
        <p>
          {also} <span className="places" />
        </p>
        <a className="clear" href="#page_ledger">
          {clear}
        </a>
      </div>
    </>
  );
}
