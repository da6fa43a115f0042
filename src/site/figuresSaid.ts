import { findPanel } from '../story/panel.ts';
import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { chooseHistory } from '../views/chooseHistory.ts';
import { chooseLedger } from '../views/chooseLedger.ts';
import { chooseWhoSays } from '../views/chooseWhoSays.ts';
import type { PageContent } from './pages.ts';

/** The figures that an embed says in words, in its order, of a story as the embed tells it. */
export function figuresSaid(story: Story, content: PageContent, language: Language): readonly Figure[] {
  if ('figure' in content) return [find(story.figures, content.figure)];
  switch (content.kind) {
    case 'embed-panel': {
      const { reports, ofReport, last } = chooseHistory(story, findPanel(story, content.panel));
      return reports.filter((report) => ofReport.includes(report) || last.includes(report));
    }
    case 'embed-who-says': {
      const { columns } = chooseWhoSays(story, language);
      return columns.flatMap(({ panel, said }) => (panel.id === content.panel ? said.map(({ report }) => report) : []));
    }
    default: {
      const { groups } = chooseLedger(story, 'group' in content ? content.group : undefined);
      return groups.flatMap(({ entries }) => entries.map(({ cited }) => cited.figure));
    }
  }
}
