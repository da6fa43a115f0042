import type { ReactNode } from 'react';
import { findPanel } from '../story/panel.ts';
import type { Panel } from '../story/schema/about.ts';
import { find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { claimantStyle } from './claimantStyle.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly panel: Panel; readonly claimants: readonly string[] };

/** How a chart over time is read: whose line is which, where there are several, and what is drawn inside the total. */
export function HistoryKey({ edition, panel, claimants }: Props) {
  const { story, language } = edition;
  const { history } = catalogueOf(language);
  const inside = (panel.inside ?? []).map((id) => findPanel(story, id));
  return (
    <div className="history-key">
      <p>{history.howToRead}</p>
      <ul>
        {claimants.length > 1 &&
          claimants.map((claimant, index) => (
            <KeyLine key={claimant} style={claimantStyle(index)}>
              {inLanguage(find(story.organisations, claimant).name, language)}
            </KeyLine>
          ))}
        {inside.map(({ id, name }) => (
          <KeyLine key={id} style="inside">
            {history.inside} <a href={edition.addressOfPanel(id)}>{inLanguage(name, language)}</a>
          </KeyLine>
        ))}
      </ul>
    </div>
  );
}

function KeyLine({ style, children }: { readonly style: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className="key-line" width="36" height="10" aria-hidden="true">
        <line className={`step ${style}`} x1="0" x2="36" y1="5" y2="5" />
      </svg>
      {children}
    </li>
  );
}
