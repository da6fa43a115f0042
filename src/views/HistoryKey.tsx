import { find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { claimantStyle } from './claimantStyle.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly claimants: readonly string[] };

/** Whose line is which, where a panel has lines of more than one claimant. */
export function HistoryKey({ edition, claimants }: Props) {
  const { story, language } = edition;
  const { history } = catalogueOf(language);
  return (
    <div className="history-key">
      <p>{history.howToRead}</p>
      {claimants.length > 1 && (
        <ul>
          {claimants.map((claimant, index) => (
            <li key={claimant}>
              <svg className="key-line" width="36" height="10" aria-hidden="true">
                <line className={`step ${claimantStyle(index)}`} x1="0" x2="36" y1="5" y2="5" />
              </svg>
              {inLanguage(find(story.organisations, claimant).name, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
