import type { ComponentType } from 'react';
import { VIEWS, type View } from '../story/schema/view.ts';
import { AsKnownDays } from './AsKnownDays.tsx';
import { ClaimsLink } from './ClaimsLink.tsx';
import { Counting } from './Counting.tsx';
import type { Edition } from './edition.ts';
import { FiguresLink } from './FiguresLink.tsx';
import { Journeys } from './Journeys.tsx';
import { Ledger } from './Ledger.tsx';
import { NotStated } from './NotStated.tsx';
import { PanelLinks } from './PanelLinks.tsx';
import { SetAside } from './SetAside.tsx';
import { WhoSaid } from './WhoSaid.tsx';

type Props = { readonly edition: Edition };

const DRAWN: Readonly<Record<View, ComponentType<Props>>> = {
  ledger: ({ edition }) => <Ledger edition={edition} headingLevel={2} />,
  counting: ({ edition }) => <Counting edition={edition} headingLevel={2} />,
  'who-says': WhoSaid,
  journeys: Journeys,
  'over-time': PanelLinks,
  figures: FiguresLink,
  claims: ClaimsLink,
  'as-known': AsKnownDays,
  'not-stated': NotStated,
  'set-aside': SetAside,
};

/** What the story shows on its page, in the order it chooses; each view is left out where it has nothing to show. */
export function StoryViews({ edition }: Props) {
  return (edition.story.about.views ?? VIEWS).map((view) => {
    const Drawn = DRAWN[view];
    return <Drawn key={view} edition={edition} />;
  });
}
