import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly language: Language };

/** What the script puts under each figure, so that it can be copied with all its words. Without one it stays hidden. */
export function CopyWords({ language }: Props) {
  const { whole, copied, notCopied, words } = catalogueOf(language).copying;
  return (
    <div className="copy-words" data-copied={copied} data-not-copied={notCopied} data-words={words} hidden>
      <button type="button">{whole}</button>
      <span role="status" />
    </div>
  );
}
